package org.isnad.archive.question;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.relate.series.Series;
import org.jspecify.annotations.Nullable;

/// A stretch of time on one of the three clocks, which are never mixed: what has no time on the clock asked for lies in no period.
///
/// @param clock when it was said, when the event it speaks of is, or when it was published
/// @param from the first day; null for any
/// @param to the last day; null for any
public record Period(Series.Clock clock, @Nullable LocalDate from, @Nullable LocalDate to) {
  /// All of time.
  public static final Period ALL = new Period(Series.Clock.PUBLISHED, null, null);

  public Period {
    Objects.requireNonNull(clock, "clock");
    if (from != null && to != null && to.isBefore(from)) {
      throw new QuestionException("a period ends after it begins: " + from + " to " + to);
    }
  }

  /// The first day of a time of TIMEX3; null where it names no days of the calendar.
  public static @Nullable LocalDate first(String value) {
    Days days = Days.of(value);
    return days == null ? null : days.first();
  }

  boolean isAll() {
    return from == null && to == null;
  }

  /// Whether a time of TIMEX3 lies in it, in part at least; one that is not settled does not.
  boolean holds(@Nullable String value) {
    if (isAll()) {
      return true;
    }
    Days days = value == null ? null : Days.of(value);
    return days != null
        && (from == null || !days.last().isBefore(from))
        && (to == null || !days.first().isAfter(to));
  }
}
