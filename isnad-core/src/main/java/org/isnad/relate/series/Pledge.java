package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An undertaking and what was told of it later. Immutable; at most [#MOST] later reports are kept.
///
/// @param lastDay of the last report of it
/// @param until the last day on which something is compared with it, counted from 1970-01-01
record Pledge(
    Undertaking first, List<Commitment.Later> later, @Nullable LocalDate lastDay, long until) {
  private static final int MOST = 50;

  /// How many days after its last report an undertaking is still compared, and how many after the day that was set.
  private static final int OPEN_DAYS = 60;

  private static final int AFTER_DUE_DAYS = 30;

  Pledge {
    later = List.copyOf(later);
  }

  static Pledge of(Undertaking first) {
    return new Pledge(first, List.of(), first.day(), until(first, first.day()));
  }

  private static long until(Undertaking first, @Nullable LocalDate last) {
    if (last == null) {
      return Long.MAX_VALUE;
    }
    long open = last.toEpochDay() + OPEN_DAYS;
    String due = first.due();
    return due == null ? open : Math.max(open, dueDay(due).toEpochDay() + AFTER_DUE_DAYS);
  }

  /// The last day of an ISO year or month, or the day itself.
  private static LocalDate dueDay(String due) {
    return switch (due.length()) {
      case 4 -> LocalDate.parse(due + "-12-31");
      case 7 -> LocalDate.parse(due + "-01").plusMonths(1).minusDays(1);
      default -> LocalDate.parse(due);
    };
  }

  /// Whether nothing of the day or of a later one is compared with it any more.
  ///
  /// @param now null where no day is known; then nothing is past
  boolean isPast(@Nullable LocalDate now) {
    return now != null && now.toEpochDay() > until;
  }

  Pledge with(Commitment.Later more, @Nullable LocalDate day) {
    if (later.size() >= MOST
        || later.stream().anyMatch(one -> one.at().report().equals(more.at().report()))) {
      return this;
    }
    List<Commitment.Later> all = new ArrayList<>(later);
    all.add(more);
    LocalDate last = day == null ? lastDay : day;
    return new Pledge(first, all, last, until(first, last));
  }

  Commitment commitment() {
    return new Commitment(
        "commitment:" + first.at().report() + ':' + first.at().span().start(),
        first.by().names(),
        first.what(),
        first.due(),
        first.at(),
        later);
  }
}
