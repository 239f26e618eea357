package org.isnad.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.ReportLine;
import org.isnad.archive.question.StoryQuestion;
import org.isnad.archive.question.StoryRow;
import org.isnad.archive.question.StoryTold;
import org.isnad.relate.story.Story;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// Stories: all of them, and one with its reports, roots, utterances and differences. Immutable and thread-safe.
final class StoryPages {
  private static final Parameter<String> ID = Parameter.path("id", "part of the path");
  private static final int ROWS = 25;
  private static final int FEWEST = 2;

  private final Questions questions;
  private final Templates templates;

  StoryPages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    List<Route> routes = new ArrayList<>(pages.view("/stories", "stories", Role.READER, this::all));
    routes.addAll(pages.view("/stories/{id}", "stories", Role.READER, this::one));
    return routes;
  }

  private Reply all(Frame frame, Request request) {
    Query query = new Query(request);
    int least = query.flag("single") ? 1 : FEWEST;
    Answer<StoryRow> answer =
        Opened.asked(() ->
            questions.stories(
                new StoryQuestion(query.words("about"), least, query.scope(), query.paging(ROWS))));
    return templates.page("stories", frame, Map.of("answer", answer, "query", query.fields()));
  }

  private Reply one(Frame frame, Request request) {
    StoryTold told = Opened.found(() -> questions.story(request.need(ID)));
    return templates.page(
        "story",
        frame,
        Map.of(
            "told", told, "graph", graph(frame, told), "columns", Columns.of(told.utterances())));
  }

  /// Who has it from whom: reports on one side, those between in the middle, roots on the other.
  private static Chart graph(Frame frame, StoryTold told) {
    Story story = told.story();
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> reports = new LinkedHashSet<>(story.reports());
    for (ReportLine line : told.reports()) {
      names.put(line.id(), Frame.publisher(line));
    }
    Set<String> roots = new LinkedHashSet<>();
    for (Story.Root root : story.roots()) {
      roots.add(root.id());
      names.putIfAbsent(root.id(), root.name() == null ? bare(root.id()) : root.name());
    }
    List<Map<String, Object>> edges = new ArrayList<>();
    for (Story.Edge edge : story.edges()) {
      names.putIfAbsent(edge.from(), bare(edge.from()));
      names.putIfAbsent(edge.to(), bare(edge.to()));
      String why =
          frame.words().has("edge." + edge.why()) ? frame.say("edge." + edge.why()) : edge.why();
      edges.add(Map.of("from", edge.from(), "to", edge.to(), "why", why));
    }
    List<Map<String, Object>> nodes = new ArrayList<>();
    names.forEach((id, name) ->
        nodes.add(
            Map.of(
                "id",
                id,
                "name",
                name,
                "layer",
                roots.contains(id) ? 2 : reports.contains(id) ? 0 : 1)));
    return Chart.of(
        "roots",
        frame.say("story.graph"),
        Map.of("nodes", nodes, "edges", edges, "rtl", frame.look().language() == Language.AR));
  }

  /// `medium:رويترز` → `رويترز`.
  static String bare(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
