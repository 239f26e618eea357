package org.isnad.archive.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.report.At;
import org.isnad.relate.story.Story;
import org.isnad.text.Span;

/// Rows of duplicates and stories.
final class StoryRows {
  private final NamedReports reports;
  private final Rows duplicates;
  private final Rows duplicateSpans;
  private final Rows stories;
  private final Rows members;
  private final Rows roots;
  private final Rows edges;
  private final Rows evidence;

  StoryRows(Tables to, NamedReports reports) throws SQLException {
    this.reports = reports;
    duplicates = to.rows("duplicate", "a b class similarity");
    duplicateSpans = to.rows("duplicate_span", "a b part position start_at end_at");
    stories = to.rows("story", "id name first_day last_day reports roots");
    members = to.rows("story_report", "story position report");
    roots = to.rows("story_root", "story position root name");
    edges = to.rows("story_edge", "story position from_node to_node why");
    evidence = to.rows("story_evidence", "story of_what item position report start_at end_at");
  }

  void add(Duplicate duplicate) throws SQLException {
    long a = reports.of(duplicate.a());
    long b = reports.of(duplicate.b());
    duplicates.number(a).number(b).word(duplicate.kind()).decimal(duplicate.similarity()).add();
    spans(a, b, "added", duplicate.added());
    spans(a, b, "cut", duplicate.cut());
  }

  private void spans(long a, long b, String part, List<Span> spans) throws SQLException {
    int position = 0;
    for (Span span : spans) {
      duplicateSpans.number(a).number(b).text(part).number(position++).span(span).add();
    }
  }

  void add(Story story) throws SQLException {
    String id = story.id();
    int position = 0;
    LocalDate first = null;
    LocalDate last = null;
    for (String report : story.reports()) {
      members.indexed(id).number(position++).number(reports.of(report)).add();
      LocalDate day = reports.day(report);
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    stories
        .indexed(id)
        .text(story.name())
        .text(first == null ? null : first.toString())
        .text(last == null ? null : last.toString())
        .number(story.reports().size())
        .number(story.roots().size())
        .add();
    position = 0;
    for (Story.Root root : story.roots()) {
      roots.indexed(id).number(position).text(root.id()).text(root.name()).add();
      evidence(id, "root", position++, root.evidence());
    }
    position = 0;
    for (Story.Edge edge : story.edges()) {
      edges.indexed(id).number(position).text(edge.from()).text(edge.to()).text(edge.why()).add();
      evidence(id, "edge", position++, edge.evidence());
    }
  }

  private void evidence(String story, String ofWhat, int item, List<At> places)
      throws SQLException {
    int position = 0;
    for (At at : places) {
      reports.at(at, evidence.indexed(story).text(ofWhat).number(item).number(position++)).add();
    }
  }
}
