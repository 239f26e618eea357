package org.isnad.text.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A date as far as the words give it: year, month and day of a calendar, 0 for what they leave open.
public record PartialDate(CalendarSystem system, int year, int month, int day) {
  public PartialDate {
    Objects.requireNonNull(system, "system");
    if (year < 0 || month < 0 || month > 12 || day < 0 || day > 31 || (day > 0 && month == 0)) {
      throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
    }
  }

  public PartialDate withYear(int other) {
    return new PartialDate(system, other, month, day);
  }

  /// The Gregorian day, where year, month and day are given and there is such a day.
  public @Nullable LocalDate toDay() {
    return year > 0 && day > 0 ? first() : null;
  }

  /// The first Gregorian day of what is given; null where the year is open or the calendar has no such day.
  public @Nullable LocalDate first() {
    return year == 0 ? null : gregorian(Math.max(1, month), Math.max(1, day));
  }

  /// The last Gregorian day of what is given; null where the year is open or the calendar has no such day.
  public @Nullable LocalDate last() {
    if (year == 0) {
      return null;
    }
    if (day > 0) {
      return first();
    }
    int lastMonth = month == 0 ? 12 : month;
    LocalDate start = gregorian(lastMonth, 1);
    if (start == null) {
      return null;
    }
    return switch (system) {
      case GREGORIAN -> YearMonth.from(start).atEndOfMonth();
      case HIJRI -> start.plusDays(HijrahDate.from(start).lengthOfMonth() - 1L);
    };
  }

  private @Nullable LocalDate gregorian(int monthOfYear, int dayOfMonth) {
    try {
      return switch (system) {
        case GREGORIAN -> LocalDate.of(year, monthOfYear, dayOfMonth);
        case HIJRI -> LocalDate.from(HijrahChronology.INSTANCE.date(year, monthOfYear, dayOfMonth));
      };
    } catch (DateTimeException e) {
      return null; // the words name a day that the calendar does not have
    }
  }

  /// The Hijri year of a Gregorian day.
  public static int hijriYear(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  /// The Hijri month (1–12) of a Gregorian day.
  public static int hijriMonth(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
  }

  /// ISO 8601 in Gregorian terms, X for an open year: 2018-05-10, XXXX-05-10, 2018-05, 2018; a Hijri month or year as the range of its
  /// days, 2015-06-18/2015-07-16. Null where the calendar has no such date, and for a Hijri date of an open year.
  public @Nullable String toIso() {
    LocalDate first = first();
    if (system == CalendarSystem.HIJRI) {
      LocalDate last = last();
      return first == null || last == null
          ? null
          : first.equals(last) ? first.toString() : first + "/" + last;
    }
    if (year > 0 && first == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(10);
    if (year > 0) {
      pad(out, year, 4);
    } else {
      out.append("XXXX");
    }
    if (month > 0) {
      pad(out.append('-'), month, 2);
    }
    if (day > 0) {
      pad(out.append('-'), day, 2);
    }
    return out.toString();
  }

  private static void pad(StringBuilder out, int value, int width) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append('0');
    }
    out.append(digits);
  }
}
