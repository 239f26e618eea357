package org.isnad.relate.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// A statement that undertakes something.
///
/// @param by who undertakes it
/// @param what the words
/// @param predicate the consonants of what is to be done; see [Predicates]
/// @param stems of the words
/// @param figures the values that stand in it
/// @param due ISO 8601; null where no time is set
record Undertaking(
    At at,
    @Nullable LocalDate day,
    By by,
    String what,
    String predicate,
    StemSet stems,
    List<BigDecimal> figures,
    @Nullable String due) {
  Undertaking {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(what, "what");
    figures = List.copyOf(figures);
  }

  /// Who undertakes.
  ///
  /// @param ids across reports, or folded names, sorted
  /// @param names as the report gives them
  record By(List<String> ids, String names) {
    By {
      ids = List.copyOf(ids);
    }
  }

  /// Whether the other undertakes the same: the same speaker and doing, and most of the words.
  boolean isOne(Undertaking other) {
    return predicate.equals(other.predicate())
        && stems.mayShare(LEAST_SHARED, other.stems())
        && overlap(other.stems()) >= MOST
        && stems.shared(other.stems()) >= LEAST_SHARED
        && by.ids().stream().anyMatch(other.by().ids()::contains);
  }

  private double overlap(StemSet other) {
    return stems.shared(other) / (double) Math.max(1, Math.min(stems.size(), other.size()));
  }

  /// Whether the same undertaking is told with another day or other figures.
  boolean differs(Undertaking other) {
    boolean anotherDay = due != null && other.due() != null && !due.equals(other.due());
    boolean otherFigures =
        !figures.isEmpty()
            && !other.figures().isEmpty()
            && figures.stream()
                .noneMatch(
                    one -> other.figures().stream().anyMatch(two -> one.compareTo(two) == 0));
    return anotherDay || otherFigures;
  }

  /// How much of the words of the shorter one must be shared, and how many words at least.
  private static final double MOST = 0.6;

  private static final int LEAST_SHARED = 3;
}
