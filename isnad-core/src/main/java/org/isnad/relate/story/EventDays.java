package org.isnad.relate.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// On which days texts say in their openings that something happened or will: of how many texts, how many name each day, and how many name any.
/// Immutable.
///
/// @param texts how many texts these are, at least 1
/// @param told how many of them name a day in their opening
/// @param byDay how many name this day
record EventDays(int texts, int told, Map<LocalDate, Integer> byDay) {
  /// Days before its publication that a report's news may be of.
  private static final int NEWS_DAYS = 4;

  private static final double IN_COMMON = 0.2;
  private static final double APART = 0.15;

  EventDays {
    byDay = Map.copyOf(byDay);
  }

  static EventDays of(Report report) {
    int end = Opening.end(report);
    Map<LocalDate, Integer> byDay = new TreeMap<>();
    for (Timex time : report.analysis().times()) {
      if (time.span().start() >= end) {
        break;
      }
      LocalDate day = day(time);
      if (day != null && isNews(day, report.day())) {
        byDay.put(day, 1);
      }
    }
    return new EventDays(1, byDay.isEmpty() ? 0 : 1, byDay);
  }

  /// What was long before is background: an anniversary, an earlier case.
  private static boolean isNews(LocalDate day, @Nullable LocalDate published) {
    return published == null || !day.isBefore(published.minusDays(NEWS_DAYS));
  }

  EventDays plus(EventDays other) {
    Map<LocalDate, Integer> both = new TreeMap<>(byDay);
    other.byDay.forEach((day, count) -> both.merge(day, count, Integer::sum));
    return new EventDays(texts + other.texts, told + other.told, both);
  }

  /// Of the pairs of a text of the one and a text of the other: how the days that they name bear on whether they tell of one event. A pair with a
  /// day in common speaks for it, a pair that names days and none in common against it.
  ///
  /// @return 1 where days say nothing
  double agreement(EventDays other) {
    if (told == 0 || other.told == 0) {
      return 1;
    }
    double pairs = (double) texts * other.texts;
    double common = 0;
    for (Map.Entry<LocalDate, Integer> one : byDay.entrySet()) {
      common += (double) one.getValue() * other.byDay.getOrDefault(one.getKey(), 0);
    }
    double both = (double) told * other.told;
    double share = Math.min(common, both);
    return 1 + (IN_COMMON * share - APART * (both - share)) / pairs;
  }

  private static @Nullable LocalDate day(Timex time) {
    boolean point = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
    String value = time.value();
    if (!point || value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
      return null;
    }
    for (int i = 0; i < 10; i++) {
      if (i != 4 && i != 7 && (value.charAt(i) < '0' || value.charAt(i) > '9')) {
        return null;
      }
    }
    try {
      return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
    } catch (DateTimeException _) {
      // A day that no calendar has (30 February) agrees with none.
      return null;
    }
  }

  private static int number(String value, int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }
}
