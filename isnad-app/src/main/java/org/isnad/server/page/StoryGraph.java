package org.isnad.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.question.Cited;
import org.isnad.archive.question.ReportLine;
import org.isnad.archive.question.StoryTold;
import org.isnad.relate.story.Story;
import org.jspecify.annotations.Nullable;

/// On whom a story stands: its reports, those between, and the roots, each with its kind, name and page.
///
/// @param nodes by their ids, reports first
/// @param edges who has it from whom
public record StoryGraph(Map<String, Node> nodes, List<Edge> edges) {
  private static final String SPEAKER = "speaker:";

  public StoryGraph {
    nodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    edges = List.copyOf(edges);
  }

  /// What a node is; each has a shape of its own in the picture.
  public enum Kind {
    REPORT,
    OUTLET,
    AGENCY,
    PERSON,
    BODY
  }

  /// One on whom others stand, or a report.
  ///
  /// @param note what else tells it apart: a report's title
  /// @param link its page; null where it has none
  /// @param layer how many steps at most lie between it and a report
  public record Node(
      String id,
      String name,
      String note,
      Kind kind,
      boolean root,
      @Nullable String link,
      int layer) {}

  /// One step.
  ///
  /// @param why how it is known, in the page's language
  /// @param words those that tell it
  public record Edge(Node from, Node to, String why, List<Cited> words) {}

  static StoryGraph of(Frame frame, StoryTold told) {
    Story story = told.story();
    Map<String, Integer> layers = layers(story);
    Set<String> outlets = new HashSet<>();
    for (Story.Edge edge : story.edges()) {
      if (edge.why().equals("outlet")) {
        outlets.add(edge.to());
      }
    }
    Set<String> roots = new HashSet<>();
    story.roots().forEach(root -> roots.add(root.id()));
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (ReportLine line : told.reports()) {
      nodes.put(
          line.id(),
          new Node(
              line.id(),
              Frame.publisher(line),
              line.title(),
              Kind.REPORT,
              roots.contains(line.id()),
              frame.to("/reports", line.id()),
              0));
    }
    for (String id : layers.keySet()) {
      Kind kind = kind(id, outlets);
      String name = told.names().getOrDefault(id, id);
      nodes.computeIfAbsent(
          id,
          _ ->
              new Node(
                  id,
                  name,
                  "",
                  kind,
                  roots.contains(id),
                  link(frame, id, name, kind),
                  Objects.requireNonNull(layers.get(id))));
    }
    List<Edge> edges = new ArrayList<>();
    for (Story.Edge edge : story.edges()) {
      edges.add(
          new Edge(
              Objects.requireNonNull(nodes.get(edge.from())),
              Objects.requireNonNull(nodes.get(edge.to())),
              frame.words().has("edge." + edge.why())
                  ? frame.say("edge." + edge.why())
                  : edge.why(),
              told.evidence().stream()
                  .filter(cited -> edge.evidence().contains(cited.at()))
                  .toList()));
    }
    return new StoryGraph(nodes, edges);
  }

  private static Kind kind(String id, Set<String> outlets) {
    if (id.startsWith(SPEAKER)) {
      return id.startsWith(SPEAKER + "per:") ? Kind.PERSON : Kind.BODY;
    }
    return outlets.contains(id) ? Kind.OUTLET : Kind.AGENCY;
  }

  private static String link(Frame frame, String id, String name, Kind kind) {
    return switch (kind) {
      case REPORT -> frame.to("/reports", id);
      case OUTLET, AGENCY -> frame.to("/people") + "?name=" + Frame.encoded(name);
      case PERSON, BODY -> {
        String known = id.substring(SPEAKER.length());
        yield known.indexOf(':') > 0
            ? frame.to("/people", known)
            : frame.to("/people") + "?name=" + Frame.encoded(name);
      }
    };
  }

  /// The longest way from a report to each end of an edge, in steps; who credits each other in a circle stays where the circle began.
  private static Map<String, Integer> layers(Story story) {
    Map<String, Integer> layers = new LinkedHashMap<>();
    story.reports().forEach(report -> layers.put(report, 0));
    Set<String> ends = new LinkedHashSet<>();
    for (Story.Edge edge : story.edges()) {
      ends.add(edge.from());
      ends.add(edge.to());
    }
    ends.forEach(end -> layers.putIfAbsent(end, 1));
    for (int round = 0; round < ends.size(); round++) {
      for (Story.Edge edge : story.edges()) {
        int from = Objects.requireNonNull(layers.get(edge.from()));
        if (!story.reports().contains(edge.to()) && from + 1 <= MOST_LAYERS) {
          layers.merge(edge.to(), from + 1, Math::max);
        }
      }
    }
    return layers;
  }

  private static final int MOST_LAYERS = 3;

  /// The kinds that there are, in their order.
  public List<Kind> kinds() {
    return nodes.values().stream().map(Node::kind).distinct().sorted().toList();
  }

  /// The picture of it.
  Chart chart(Frame frame) {
    List<Map<String, Object>> drawn = new ArrayList<>();
    for (Node node : nodes.values()) {
      Map<String, Object> one = new HashMap<>();
      one.put("id", node.id());
      one.put("name", node.name());
      one.put("note", node.note());
      one.put("kind", node.kind().ordinal());
      one.put("root", node.root());
      one.put("layer", node.layer());
      if (node.link() != null) {
        one.put("link", node.link());
      }
      drawn.add(one);
    }
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Edge edge : edges) {
      steps.add(Map.of("from", edge.from().id(), "to", edge.to().id(), "why", edge.why()));
    }
    List<String> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add(frame.words().of("node", kind));
    }
    return Chart.of(
        "roots",
        frame.say("story.graph"),
        Map.of(
            "nodes",
            drawn,
            "edges",
            steps,
            "kinds",
            kinds,
            "shown",
            kinds().stream().map(Kind::ordinal).toList(),
            "root",
            frame.say("node.root")));
  }
}
