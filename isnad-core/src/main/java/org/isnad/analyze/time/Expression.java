package org.isnad.analyze.time;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.analyze.time.Timex.Type;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A temporal expression at tokens `[first, end)`, on its way to a [Timex].
///
/// @param skip folded letters of the first token that are particles
/// @param relative whether the value was resolved against the report's day
/// @param start its first day where it names a settled time, for the words after it that refer to it
/// @param grain how long that time is
record Expression(
    int first,
    int skip,
    int end,
    Type type,
    String value,
    boolean relative,
    @Nullable LocalDate start,
    Grain grain) {
  Expression {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(grain, "grain");
    if (end <= first) {
      throw new IllegalArgumentException("an expression has tokens: [" + first + ", " + end + ")");
    }
  }

  /// How long the time is that an expression names.
  enum Grain {
    /// No point in time: a duration, a set.
    NONE,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  static Expression date(
      int first,
      int skip,
      int end,
      String value,
      boolean relative,
      @Nullable LocalDate start,
      Grain grain) {
    return new Expression(first, skip, end, Type.DATE, value, relative, start, grain);
  }

  static Expression time(
      int first, int skip, int end, String value, boolean relative, @Nullable LocalDate day) {
    return new Expression(first, skip, end, Type.TIME, value, relative, day, Grain.DAY);
  }

  static Expression duration(int first, int skip, int end, String value) {
    return new Expression(first, skip, end, Type.DURATION, value, false, null, Grain.NONE);
  }

  static Expression set(int first, int skip, int end, String value) {
    return new Expression(first, skip, end, Type.SET, value, false, null, Grain.NONE);
  }

  /// The same expression from an earlier word on.
  Expression from(int earlier, int earlierSkip) {
    return new Expression(earlier, earlierSkip, end, type, value, relative, start, grain);
  }

  /// The same expression to a later token.
  Expression to(int later) {
    return new Expression(first, skip, later, type, value, relative, start, grain);
  }

  Timex toTimex(Tokens tokens, @Nullable LocalDate anchor) {
    return new Timex(
        tokens.span(first, skip, end),
        type,
        value,
        relative && anchor != null ? anchor.toString() : null);
  }
}
