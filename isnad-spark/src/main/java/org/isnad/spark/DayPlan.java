package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The days of a collection in the order in which they are folded, and how far back rooms look at each. Immutable.
record DayPlan(List<Step> steps) implements Serializable {
  /// As [org.isnad.relate.Relater]: rooms remember at least so many reports.
  private static final int KEPT_REPORTS = 1_000;

  DayPlan {
    steps = List.copyOf(steps);
  }

  /// A day.
  ///
  /// @param date null for the reports without a day, which are folded last
  /// @param keptFrom what [org.isnad.relate.report.Day#keptFrom()] is
  record Step(@Nullable LocalDate date, int reports, @Nullable LocalDate keptFrom)
      implements Serializable {}

  /// Of a day how many reports there are.
  record Count(@Nullable LocalDate date, int reports) {}

  static DayPlan of(List<Count> counts) {
    List<Count> days = new ArrayList<>(counts);
    days.sort(Comparator.comparing(Count::date, Comparator.nullsLast(Comparator.naturalOrder())));
    List<Step> steps = new ArrayList<>(days.size());
    for (int day = 0; day < days.size(); day++) {
      Count count = days.get(day);
      steps.add(new Step(count.date(), count.reports(), keptFrom(days, day)));
    }
    return new DayPlan(steps);
  }

  /// The first of the last days which together have as many reports as are kept at least.
  private static @Nullable LocalDate keptFrom(List<Count> days, int day) {
    int last = days.get(day).date() == null ? day - 1 : day;
    int reports = 0;
    int from = last + 1;
    while (from > 0 && reports < KEPT_REPORTS) {
      from--;
      reports += days.get(from).reports();
    }
    return from > last ? null : days.get(from).date();
  }

  /// The first step of the days that must have been folded before `step` for rooms to know what they would know by then, if nothing hung on more than a window.
  int warm(int step, int days) {
    LocalDate date = steps.get(step).date();
    LocalDate kept = steps.get(step).keptFrom();
    if (date == null) {
      return 0;
    }
    LocalDate from = date.minusDays(days);
    int warm = step;
    while (warm > 0) {
      LocalDate before = Objects.requireNonNull(steps.get(warm - 1).date());
      if (before.isBefore(from) && (kept == null || before.isBefore(kept))) {
        return warm;
      }
      warm--;
    }
    return warm;
  }
}
