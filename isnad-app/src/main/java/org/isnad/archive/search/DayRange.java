package org.isnad.archive.search;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// The days that an ISO 8601 or TIMEX3 value may mean, both included.
record DayRange(LocalDate from, LocalDate to) {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  /// Reads a year, half (2023-H1), quarter (2023-Q2), month, week (2023-W14), day, a day with a time, or two of them around a slash; null of anything else,
  /// such as a duration or a date that is not settled (XXXX-06-25).
  static @Nullable DayRange of(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value);
    }
    DayRange first = single(value.substring(0, slash));
    DayRange last = single(value.substring(slash + 1));
    return first == null || last == null || last.to.isBefore(first.from)
        ? null
        : new DayRange(first.from, last.to);
  }

  private static @Nullable DayRange single(String value) {
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    int year = number(date, 0, YEAR_LENGTH);
    if (year < 1) {
      return null;
    }
    try {
      return switch (date.length()) {
        case YEAR_LENGTH -> months(YearMonth.of(year, 1), 12);
        case MONTH_LENGTH, MONTH_LENGTH + 1 -> part(year, date);
        case DAY_LENGTH -> {
          LocalDate day = LocalDate.parse(date);
          yield new DayRange(day, day);
        }
        default -> null;
      };
    } catch (DateTimeException e) {
      // 2023-02-30, 2023-W60: no such day, so no range.
      return null;
    }
  }

  private static @Nullable DayRange part(int year, String date) {
    char kind = date.charAt(YEAR_LENGTH + 1);
    int number = number(date, YEAR_LENGTH + (Character.isDigit(kind) ? 1 : 2), date.length());
    if (number < 1 || date.charAt(YEAR_LENGTH) != '-') {
      return null;
    }
    return switch (kind) {
      case 'Q' ->
          months(YearMonth.of(year, (number - 1) * MONTHS_OF_QUARTER + 1), MONTHS_OF_QUARTER);
      case 'H' -> months(YearMonth.of(year, (number - 1) * MONTHS_OF_HALF + 1), MONTHS_OF_HALF);
      case 'W' -> week(year, number);
      default -> date.length() == MONTH_LENGTH ? months(YearMonth.of(year, number), 1) : null;
    };
  }

  private static DayRange months(YearMonth first, int count) {
    return new DayRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static DayRange week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    return new DayRange(monday, monday.plusDays(6));
  }

  private static int number(String text, int from, int to) {
    if (to > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
