package org.isnad.relate.divergence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// The days that a TIMEX3 value may mean, the first and the last of them.
record DayRange(LocalDate first, LocalDate last) {
  private static final int YEAR = "2022".length();
  private static final int MONTH = "2022-06".length();
  private static final int DAY = "2022-06-25".length();

  /// A day and a month are held against one another, a day and a year are not.
  private static final int COMPARABLE = 31;

  /// The end of one day and the beginning of the next.
  private static final String MIDNIGHT = "T00:00";

  /// The days of the value; null where it is open (X) or of a kind that is not compared.
  static @Nullable DayRange of(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      DayRange from = of(value.substring(0, slash));
      DayRange to = of(value.substring(slash + 1));
      return from == null || to == null || from.first.isAfter(to.last)
          ? null
          : new DayRange(from.first, to.last);
    }
    int time = value.indexOf('T');
    String date = time > 0 ? value.substring(0, time) : value;
    try {
      if (value.endsWith(MIDNIGHT) && date.length() == DAY) {
        LocalDate day = LocalDate.parse(date);
        return new DayRange(day.minusDays(1), day);
      }
      return date.contains("W") ? week(date) : point(date);
    } catch (DateTimeException e) {
      // «2022-SU», «XXXX-06» and the like: not settled to the day, so nothing conflicts with it.
      return null;
    }
  }

  private static @Nullable DayRange point(String date) {
    if (date.length() == DAY) {
      LocalDate day = LocalDate.parse(date);
      return new DayRange(day, day);
    }
    if (date.length() == MONTH) {
      YearMonth month = YearMonth.parse(date);
      return new DayRange(month.atDay(1), month.atEndOfMonth());
    }
    if (date.length() == YEAR) {
      Year year = Year.parse(date);
      return new DayRange(year.atDay(1), year.atDay(year.length()));
    }
    return null;
  }

  private static @Nullable DayRange week(String date) {
    if (date.length() != "2022-W25".length()) {
      return null;
    }
    LocalDate monday =
        LocalDate.of(Year.parse(date.substring(0, YEAR)).getValue(), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(date.substring(6)))
            .with(DayOfWeek.MONDAY);
    return new DayRange(monday, monday.plusDays(6));
  }

  /// Its days `first` to `last`, counted from 1, where it is a month; of anything else itself.
  DayRange part(int from, int to) {
    if (first.getDayOfMonth() != 1 || !last.equals(YearMonth.from(first).atEndOfMonth())) {
      return this;
    }
    int length = last.getDayOfMonth();
    return new DayRange(
        first.withDayOfMonth(Math.min(from, length)), first.withDayOfMonth(Math.min(to, length)));
  }

  boolean isDay() {
    return first.equals(last);
  }

  /// Whether the two are told about as exactly: not a day against a year.
  boolean isComparable(DayRange other) {
    long here = ChronoUnit.DAYS.between(first, last) + 1;
    long there = ChronoUnit.DAYS.between(other.first, other.last) + 1;
    return Math.max(here, there) <= Math.min(here, there) * COMPARABLE;
  }

  /// Whether the two share no day.
  boolean conflicts(DayRange other) {
    return last.isBefore(other.first) || other.last.isBefore(first);
  }

  /// Whether both are single days, one after the other.
  boolean isNextTo(DayRange other) {
    return isDay() && other.isDay() && Math.abs(ChronoUnit.DAYS.between(first, other.first)) == 1;
  }

  /// Whether both are single days whole weeks apart.
  boolean isWeeksFrom(DayRange other) {
    return isDay() && other.isDay() && ChronoUnit.DAYS.between(first, other.first) % 7 == 0;
  }
}
