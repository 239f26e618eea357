package org.isnad.relate.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// On which days texts say in their openings that something happened or will. Immutable.
///
/// @param texts how many texts these are, at least 1
/// @param days that they name, by their number since 1970
/// @param weekdays that those without a day of publication name, 1 (Monday) to 7: which Friday it was nobody knows, but it was no Thursday
record EventDays(int texts, Named days, Named weekdays) {
  /// Days before its publication that a report's news may be of.
  private static final int NEWS_DAYS = 4;

  private static final double IN_COMMON = 0.2;
  private static final double APART = 0.15;

  /// How a weekday alone is written; its number follows.
  private static final String WEEKDAY = "XXXX-WXX-";

  /// What some of the texts name.
  ///
  /// @param told how many texts name any
  /// @param counts how many name this one
  record Named(int told, Map<Long, Integer> counts) {
    static final Named NONE = new Named(0, Map.of());

    Named {
      counts = Map.copyOf(counts);
    }

    /// Of one text.
    static Named of(Map<Long, Integer> counts) {
      return new Named(counts.isEmpty() ? 0 : 1, counts);
    }

    Named plus(Named other) {
      Map<Long, Integer> both = new TreeMap<>(counts);
      other.counts.forEach((day, count) -> both.merge(day, count, Integer::sum));
      return new Named(told + other.told, both);
    }

    /// Pairs of texts that both name some.
    double pairs(Named other) {
      return (double) told * other.told;
    }

    /// Pairs of texts that name one in common.
    double inCommon(Named other) {
      double common = 0;
      for (Map.Entry<Long, Integer> one : counts.entrySet()) {
        common += (double) one.getValue() * other.counts.getOrDefault(one.getKey(), 0);
      }
      return Math.min(common, pairs(other));
    }
  }

  static EventDays of(Report report) {
    int end = Opening.end(report);
    LocalDate published = report.day();
    Map<Long, Integer> days = new TreeMap<>();
    Map<Long, Integer> weekdays = new TreeMap<>();
    for (Timex time : report.analysis().times()) {
      if (time.span().start() >= end) {
        break;
      }
      LocalDate day = day(time);
      if (day != null && isNews(day, published)) {
        days.put(day.toEpochDay(), 1);
      } else if (published == null && isWeekday(time.value())) {
        weekdays.put((long) time.value().charAt(WEEKDAY.length()) - '0', 1);
      }
    }
    return new EventDays(1, Named.of(days), Named.of(weekdays));
  }

  /// What was long before is background: an anniversary, an earlier case.
  private static boolean isNews(LocalDate day, @Nullable LocalDate published) {
    return published == null || !day.isBefore(published.minusDays(NEWS_DAYS));
  }

  private static boolean isWeekday(String value) {
    return value.startsWith(WEEKDAY) && value.length() > WEEKDAY.length();
  }

  EventDays plus(EventDays other) {
    return new EventDays(texts + other.texts, days.plus(other.days), weekdays.plus(other.weekdays));
  }

  /// Of the pairs of a text of the one and a text of the other: how the days that they name bear on whether they tell of one event. A pair with a
  /// day in common speaks for it, a pair that names days and none in common against it. A weekday in common says nothing.
  ///
  /// @return 1 where days say nothing
  double agreement(EventDays other) {
    if (days.pairs(other.days) + weekdays.pairs(other.weekdays) == 0) {
      return 1;
    }
    double common = days.inCommon(other.days);
    double apart =
        days.pairs(other.days)
            - common
            + weekdays.pairs(other.weekdays)
            - weekdays.inCommon(other.weekdays);
    return 1 + (IN_COMMON * common - APART * apart) / ((double) texts * other.texts);
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
