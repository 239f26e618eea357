package org.isnad.bench.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.bench.accuracy.Member.ShapeException;

/// What people say of how reports hang together. What a folder has no file of is empty. Ids are spelled with `-` where the reports' have `:`.
///
/// @param stories the story of each labeled report
/// @param texts of the reports that statements of `utterances` stand in
record RelationGold(
    Map<String, String> stories,
    List<ReportPair> duplicates,
    List<StatementPair> utterances,
    Map<String, String> texts) {
  RelationGold {
    stories = Map.copyOf(stories);
    duplicates = List.copyOf(duplicates);
    utterances = List.copyOf(utterances);
    texts = Map.copyOf(texts);
  }

  /// An id as gold folders spell it.
  static String spelled(String id) {
    return id.replace(':', '-');
  }

  /// Two reports.
  ///
  /// @param sort copy, edited, same_story or different
  record ReportPair(String a, String b, String sort) {
    boolean isDuplicate() {
      return sort.equals("copy") || sort.equals("edited");
    }

    static ReportPair read(Member pair) throws ShapeException {
      return new ReportPair(
          spelled(pair.required("a")), spelled(pair.required("b")), pair.required("class"));
    }
  }

  /// The words of a statement in a report.
  record Side(String report, String words) {
    static Side read(Member pair, String name) throws ShapeException {
      Member side = pair.get(name);
      if (side == null) {
        throw pair.off("has no \"" + name + "\"");
      }
      return new Side(spelled(side.required("id")), side.required("text"));
    }
  }

  /// Two statements.
  ///
  /// @param sort verbatim, retranslated, indirect, partial or different
  /// @param divergence what differs between them
  record StatementPair(Side a, Side b, String sort, Set<String> divergence) {
    private static final String NONE = "none";

    StatementPair {
      divergence = Set.copyOf(divergence);
    }

    boolean isOne() {
      return !sort.equals("different");
    }

    static StatementPair read(Member pair) throws ShapeException {
      List<String> kinds =
          pair.list("divergence", Member::text).stream()
              .filter(kind -> !kind.equals(NONE))
              .toList();
      return new StatementPair(
          Side.read(pair, "a"), Side.read(pair, "b"), pair.required("class"), Set.copyOf(kinds));
    }
  }
}
