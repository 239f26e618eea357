package org.isnad.archive.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an archive holds.
///
/// @param findings how many there are of each kind: statements, entities, …
/// @param relations how many there are of each kind
/// @param related whether the relations know of every change of the record
/// @param problems what was wrong with inputs, by code
public record ArchiveOverview(
    Reports reports,
    Map<String, Long> findings,
    Map<String, Long> relations,
    boolean related,
    Problems problems) {
  public ArchiveOverview {
    findings = sorted(findings);
    relations = sorted(relations);
  }

  /// The reports.
  ///
  /// @param pages different addresses
  /// @param undated whose day nothing tells
  /// @param first the first day; null where there is none
  /// @param last the last day
  /// @param bases how many days rest on what
  /// @param analyzers versions of the program that analyzed them
  public record Reports(
      long count,
      long pages,
      long undated,
      @Nullable String first,
      @Nullable String last,
      Map<String, Long> bases,
      List<String> analyzers) {
    public Reports {
      bases = sorted(bases);
      analyzers = List.copyOf(analyzers);
    }
  }

  /// What did not come in, or was taken down.
  ///
  /// @param refused inputs by the code of their refusal
  /// @param forgotten reports that were taken down
  public record Problems(Map<String, Long> refused, long forgotten) {
    public Problems {
      refused = sorted(refused);
    }
  }

  private static Map<String, Long> sorted(Map<String, Long> counts) {
    return java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(counts));
  }
}
