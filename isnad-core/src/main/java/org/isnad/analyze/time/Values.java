package org.isnad.analyze.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// TIMEX3 values of points in time; of an unknown point the form that shows what is open. Static and thread-safe.
final class Values {
  static final String SOME_DAY = "XXXX-XX-XX";
  static final String SOME_WEEK = "XXXX-WXX";
  static final String SOME_MONTH = "XXXX-XX";
  static final String SOME_YEAR = "XXXX";

  private Values() {}

  static String day(@Nullable LocalDate day) {
    return day == null ? SOME_DAY : day.toString();
  }

  /// The day, or where it is open the weekday of some week: XXXX-WXX-4.
  static String weekday(@Nullable LocalDate day, int isoDay) {
    return day == null ? SOME_WEEK + "-" + isoDay : day.toString();
  }

  static String week(@Nullable LocalDate day) {
    if (day == null) {
      return SOME_WEEK;
    }
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
  }

  static String month(@Nullable LocalDate day) {
    return day == null ? SOME_MONTH : four(day.getYear()) + "-" + two(day.getMonthValue());
  }

  static String year(@Nullable LocalDate day) {
    return day == null ? SOME_YEAR : four(day.getYear());
  }

  static String four(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
