package org.isnad.relate.report;

import java.util.Comparator;
import java.util.Objects;
import org.isnad.text.Span;

/// A place in a report.
///
/// @param report the report's id
/// @param span of UTF-16 code units in its text
public record At(String report, Span span) implements Comparable<At> {
  private static final Comparator<At> ORDER =
      Comparator.comparing(At::report).thenComparing(At::span);

  public At {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(span, "span");
  }

  /// By report, then by span.
  @Override
  public int compareTo(At other) {
    return ORDER.compare(this, other);
  }
}
