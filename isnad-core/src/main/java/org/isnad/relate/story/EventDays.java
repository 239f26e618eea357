package org.isnad.relate.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

  /// What some of the texts name. Immutable.
  static final class Named {
    static final Named NONE = new Named(0, new long[0], new int[0]);

    /// How many texts name any.
    private final int told;

    /// Ascending, each once.
    private final long[] numbers;

    /// How many texts name each.
    private final int[] counts;

    private Named(int told, long[] numbers, int[] counts) {
      this.told = told;
      this.numbers = numbers;
      this.counts = counts;
    }

    /// Of one text.
    static Named of(long... named) {
      if (named.length == 0) {
        return NONE;
      }
      long[] numbers = named.clone();
      Arrays.sort(numbers);
      int size = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (size == 0 || numbers[i] != numbers[size - 1]) {
          numbers[size++] = numbers[i];
        }
      }
      int[] counts = new int[size];
      Arrays.fill(counts, 1);
      return new Named(1, Arrays.copyOf(numbers, size), counts);
    }

    Named plus(Named other) {
      if (other.told == 0 || told == 0) {
        return told == 0 ? other : this;
      }
      long[] all = new long[numbers.length + other.numbers.length];
      int[] allCounts = new int[all.length];
      int size = 0;
      for (int i = 0, j = 0; i < numbers.length || j < other.numbers.length; size++) {
        long left = i < numbers.length ? numbers[i] : Long.MAX_VALUE;
        long right = j < other.numbers.length ? other.numbers[j] : Long.MAX_VALUE;
        all[size] = Math.min(left, right);
        allCounts[size] =
            (left <= right ? counts[i++] : 0) + (right <= left ? other.counts[j++] : 0);
      }
      return new Named(told + other.told, Arrays.copyOf(all, size), Arrays.copyOf(allCounts, size));
    }

    /// Pairs of texts that both name some.
    double pairs(Named other) {
      return (double) told * other.told;
    }

    /// Pairs of texts that name one in common.
    double inCommon(Named other) {
      double common = 0;
      for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
        if (numbers[i] == other.numbers[j]) {
          common += (double) counts[i++] * other.counts[j++];
        } else if (numbers[i] < other.numbers[j]) {
          i++;
        } else {
          j++;
        }
      }
      return Math.min(common, pairs(other));
    }
  }

  static EventDays of(Report report) {
    int end = Opening.end(report);
    LocalDate published = report.day();
    List<Timex> times = report.analysis().times();
    long[] days = new long[times.size()];
    long[] weekdays = new long[times.size()];
    int named = 0;
    int weekdaysNamed = 0;
    for (Timex time : times) {
      if (time.span().start() >= end) {
        break;
      }
      LocalDate day = day(time);
      if (day != null && isNews(day, published)) {
        days[named++] = day.toEpochDay();
      } else if (published == null && isWeekday(time.value())) {
        weekdays[weekdaysNamed++] = time.value().charAt(WEEKDAY.length()) - '0';
      }
    }
    return new EventDays(
        1, Named.of(Arrays.copyOf(days, named)), Named.of(Arrays.copyOf(weekdays, weekdaysNamed)));
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
