package org.isnad.relate.story;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// The reports of one event.
///
/// @param id the same in every run over the same reports
/// @param name from the reports' own words
/// @param reports ids by time of publication, copies included
/// @param roots those on whom the reports stand in the end, each independent of the others
/// @param edges who has it from whom
public record Story(
    String id, String name, List<String> reports, List<Root> roots, List<Edge> edges) {
  public Story {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    reports = List.copyOf(reports);
    roots = List.copyOf(roots);
    edges = List.copyOf(edges);
  }

  /// An independent source of a story.
  ///
  /// @param name null where a report tells no source but itself and has no outlet
  /// @param evidence where the reports say so
  public record Root(String id, @Nullable String name, List<At> evidence) {
    public Root {
      Objects.requireNonNull(id, "id");
      evidence = List.copyOf(evidence);
    }
  }

  /// `from` has it from `to`.
  ///
  /// @param from id of a report, or of an outlet, agency or official between
  /// @param to id of one nearer to the root
  /// @param why the kind of evidence: `chain`, `copy`, `source-line` and the like
  public record Edge(String from, String to, String why, List<At> evidence) {
    public Edge {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(why, "why");
      evidence = List.copyOf(evidence);
    }
  }
}
