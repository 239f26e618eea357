package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A quantity: a number that counts, measures or prices.
///
/// @param span number, multiplier and unit, attached particles left out
/// @param value exact, without trailing zeros on the wire
/// @param unit ISO 4217, "%", UCUM, or "" for a count
/// @param of what is counted
/// @param whole the 33 of "6 of 33"
/// @param change whether the words say that it rose or fell by or to this
/// @param per what it is per: "P1Y" for «سنوياً», «برميل» for «للبرميل»
public record Figure(
    Span span,
    BigDecimal value,
    String unit,
    Approximation approximation,
    @Nullable Found<String> of,
    @Nullable Found<BigDecimal> whole,
    @Nullable Change change,
    @Nullable Found<String> per)
    implements Comparable<Figure> {
  public Figure {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(approximation, "approximation");
  }

  @Override
  public int compareTo(Figure other) {
    return span.compareTo(other.span);
  }

  /// How exactly the report gives a value.
  public enum Approximation {
    EXACT,
    ABOUT,
    ATLEAST,
    ATMOST
  }

  /// Direction of a change.
  public enum Change {
    UP,
    DOWN
  }
}
