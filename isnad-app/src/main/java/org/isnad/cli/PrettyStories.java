package org.isnad.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.relate.story.Story;

/// Stories for a person: the name, how many reports stand on how many roots, who has it from whom, and the reports by time.
final class PrettyStories {
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  private final Look look;
  private final ReportLines reports;

  PrettyStories(Look look, ReportLines reports) {
    this.look = look;
    this.reports = reports;
  }

  /// A story in one or two lines.
  void head(Story story, StringBuilder out) throws IOException {
    Labels labels = look.labels();
    Set<String> outlets = new LinkedHashSet<>();
    for (String report : story.reports()) {
      outlets.add(reports.outlet(report));
    }
    Flow line = new Flow().add("■ ").add(Style.TITLE, story.name());
    line.add(Style.FAINT, " — ")
        .add(Style.VALUE, labels.count("report", story.reports().size()))
        .add(labels.of("comma") + " ")
        .add(labels.count("outlet", outlets.size()))
        .add(labels.of("comma") + " ")
        .add(Style.VALUE, labels.count("root", story.roots().size()));
    String first = reports.day(story.reports().getFirst());
    String last = reports.day(story.reports().getLast());
    line.add(Style.FAINT, " · ").addWhole(Style.TIME, first);
    if (!last.equals(first)) {
      line.add(Style.FAINT, " – ").addWhole(Style.TIME, last);
    }
    line.print(look, PrettyReport.INDENT, ITEM, out);
  }

  /// The whole story.
  void story(Story story, StringBuilder out) throws IOException {
    head(story, out);
    for (String report : story.reports()) {
      new Flow()
          .addWhole(Style.TIME, reports.day(report))
          .add(" ")
          .add(Style.SPEAKER, reports.outlet(report))
          .add(Style.FAINT, " · ")
          .add(reports.title(report))
          .add(Style.FAINT, " · " + report)
          .print(look, ITEM, REST, out);
    }
    roots(story, out);
  }

  private void roots(Story story, StringBuilder out) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (Story.Root root : story.roots()) {
      String name = root.name();
      names.put(root.id(), name == null ? look.labels().of("root.unknown") : name);
    }
    Flow line = new Flow().add(Style.FAINT, look.labels().of("roots.list") + " ");
    String separator = "";
    for (String name : names.values()) {
      line.add(separator).add(Style.CHAIN, name);
      separator = look.labels().of("semicolon") + " ";
    }
    line.print(look, ITEM, REST, out);
    for (Story.Edge edge : story.edges()) {
      Flow link =
          new Flow()
              .add(name(edge.from(), names))
              .add(Style.FAINT, " ← ")
              .add(Style.CHAIN, name(edge.to(), names))
              .add(Style.FAINT, " (" + why(edge.why()) + ")");
      if (!edge.evidence().isEmpty()) {
        link.add(Style.FAINT, " «" + reports.words(edge.evidence().getFirst()) + "»");
      }
      link.print(look, ITEM + PrettyReport.INDENT, REST, out);
    }
  }

  private String why(String why) {
    String key = "edge." + why;
    return look.labels().has(key) ? look.labels().of(key) : why;
  }

  /// A node is a report, a root or one between.
  private String name(String node, Map<String, String> names) throws IOException {
    String name = names.get(node);
    return name != null ? name : reports.has(node) ? reports.outlet(node) : node;
  }

  /// Several stories, an empty line between them.
  void stories(List<Story> stories, StringBuilder out) throws IOException {
    for (Story story : stories) {
      story(story, out);
      out.append('\n');
    }
  }
}
