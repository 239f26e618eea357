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
  /// @param id as of an edge
  /// @param name null where a report tells no source but itself and has no outlet
  /// @param evidence where the reports say so
  public record Root(String id, @Nullable String name, List<At> evidence) {
    public Root {
      Objects.requireNonNull(id, "id");
      evidence = List.copyOf(evidence);
    }
  }

  /// `from` has it from `to`. Reports go by their ids, agencies and outlets by `medium:` and the usual name, persons and bodies by `speaker:` and their id
  /// across reports (or their name).
  ///
  /// The kinds of evidence:
  ///
  /// - `copy`, `edited`: a report takes over another's text; the words are its longest stretch that is taken over
  /// - `source-line`, `dateline`: a report names its source below, above or beside its text
  /// - `chain`: a report (or a medium) gives words as heard from a medium, person or body between
  /// - `statement`: a medium or one between gives the words of a speaker
  /// - `outlet`: a report that tells no other source stands on who published it; the words, if any, are its own signature
  /// - `own-report`: an outlet that others credit has this report in the story, which stands on others
  ///
  /// @param from id of a report, or of one between
  /// @param to id of one nearer to the root
  /// @param why the kind of evidence
  /// @param evidence the words; none where the input says so or a report as a whole
  public record Edge(String from, String to, String why, List<At> evidence) {
    public Edge {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(why, "why");
      evidence = List.copyOf(evidence);
    }
  }
}
