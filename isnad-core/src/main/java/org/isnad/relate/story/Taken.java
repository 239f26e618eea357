package org.isnad.relate.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.duplicate.Copies;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// From which report each report of a day takes its text. Of several a copy goes before an edited version, the text's origin before others, then the
/// most alike. Immutable.
final class Taken {
  private final Map<String, Duplicate> byReport = new HashMap<>();

  Taken(Day day, Copies copies, List<Duplicate> found) {
    Comparator<Duplicate> nearest =
        Comparator.<Duplicate, Boolean>comparing(one -> one.kind() != Duplicate.Kind.COPY)
            .thenComparing(one -> !copies.origin(one.b()).equals(one.a()))
            .thenComparing(Duplicate::similarity, Comparator.reverseOrder())
            .thenComparing(Duplicate::a);
    for (Duplicate one : found) {
      byReport.merge(one.b(), one, (a, b) -> nearest.compare(a, b) <= 0 ? a : b);
    }
    byReport.keySet().retainAll(day.reports().stream().map(Report::id).toList());
  }

  /// None, or one.
  List<Credit> by(Report report) {
    Duplicate from = byReport.get(report.id());
    if (from == null) {
      return List.of();
    }
    Span kept = kept(report, from.added());
    String why = from.kind() == Duplicate.Kind.COPY ? Credit.COPY : Credit.EDITED;
    At at = kept == null ? null : new At(report.id(), kept);
    return List.of(new Credit(report.id(), from.a(), from.a(), why, at));
  }

  /// The longest stretch of the article that was not added; null where all was.
  private static @Nullable Span kept(Report report, List<Span> added) {
    Span longest = null;
    for (Span content : report.analysis().article().layout().content()) {
      int from = content.start();
      for (Span one : added) {
        if (one.start() < content.end() && one.end() > content.start()) {
          longest = longer(longest, from, one.start());
          from = Math.max(from, one.end());
        }
      }
      longest = longer(longest, from, content.end());
    }
    return longest;
  }

  private static @Nullable Span longer(@Nullable Span longest, int from, int to) {
    return to > from && (longest == null || to - from > longest.length())
        ? new Span(from, to)
        : longest;
  }
}
