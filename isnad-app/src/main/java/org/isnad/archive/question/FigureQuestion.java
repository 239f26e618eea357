package org.isnad.archive.question;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many of what, according to whom.
///
/// @param of words of what is counted
/// @param about words of the sentence in which the figure stands
/// @param by who gives it: a name, or an id across reports
/// @param range which values
/// @param variants whether other forms of a name count, and other forms of words
public record FigureQuestion(
    @Nullable String of,
    @Nullable String about,
    @Nullable String by,
    Range range,
    Scope scope,
    Paging paging,
    boolean variants) {
  public FigureQuestion {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(paging, "paging");
  }

  /// Values of a unit.
  ///
  /// @param unit as a figure's: an ISO 4217 code, "%", a UCUM unit, "" for counts; null for any
  public record Range(
      @Nullable String unit, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    /// All values.
    public static final Range ANY = new Range(null, null, null);
  }

  String key() {
    return String.join(
        "|",
        "figures",
        String.valueOf(of),
        String.valueOf(about),
        String.valueOf(by),
        range.toString(),
        scope.toString(),
        paging.order().name(),
        String.valueOf(variants));
  }
}
