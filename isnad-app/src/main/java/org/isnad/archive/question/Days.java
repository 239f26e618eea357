package org.isnad.archive.question;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// The days from the first to the last that a value of TIMEX3 covers.
record Days(LocalDate first, LocalDate last) {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  /// @return null for what names no days of the calendar: a duration, a set, a date that is not settled
  static @Nullable Days of(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      Days first = of(value.substring(0, slash));
      Days last = of(value.substring(slash + 1));
      return first == null || last == null ? null : new Days(first.first, last.last);
    }
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    try {
      return date.indexOf('X') >= 0 ? null : settled(date);
    } catch (DateTimeException | NumberFormatException e) {
      // Not a date at all: P3Y, PRESENT_REF.
      return null;
    }
  }

  private static @Nullable Days settled(String date) {
    return switch (date.length()) {
      case 3 ->
          new Days(
              Year.parse(date + "0").atDay(1), Year.parse(date + "9").atMonth(12).atEndOfMonth());
      case 4 -> months(Year.parse(date), 1, 12);
      case 7 -> part(Year.parse(date.substring(0, 4)), date.substring(5));
      case 8 -> week(Integer.parseInt(date.substring(0, 4)), date.substring(5));
      case 10 -> {
        LocalDate day = LocalDate.parse(date);
        yield new Days(day, day);
      }
      default -> null;
    };
  }

  /// A month, quarter, half or season.
  private static @Nullable Days part(Year year, String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> {
        int last = (part.charAt(1) - '0') * MONTHS_OF_QUARTER;
        yield months(year, last - MONTHS_OF_QUARTER + 1, last);
      }
      case 'H' -> {
        int last = (part.charAt(1) - '0') * MONTHS_OF_HALF;
        yield months(year, last - MONTHS_OF_HALF + 1, last);
      }
      case 'S', 'F', 'W' -> season(year, part);
      default -> {
        int month = Integer.parseInt(part);
        yield months(year, month, month);
      }
    };
  }

  private static @Nullable Days season(Year year, String season) {
    return switch (season) {
      case "SP" -> months(year, 3, 5);
      case "SU" -> months(year, 6, 8);
      case "FA" -> months(year, 9, 11);
      case "WI" -> new Days(year.atMonth(12).atDay(1), year.plusYears(1).atMonth(2).atEndOfMonth());
      default -> null;
    };
  }

  private static Days months(Year year, int first, int last) {
    YearMonth end = year.atMonth(last);
    return new Days(year.atMonth(first).atDay(1), end.atEndOfMonth());
  }

  private static Days week(int year, String week) {
    // The fourth of January lies in the first week (ISO 8601).
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(1)))
            .with(DayOfWeek.MONDAY);
    return new Days(monday, monday.plusDays(6));
  }
}
