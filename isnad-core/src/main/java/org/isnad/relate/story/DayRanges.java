package org.isnad.relate.story;

import java.time.LocalDate;

/// From which day to which nodes were published, as numbers of days since 1970. Where no day is known the range is empty. Not thread-safe.
final class DayRanges {
  private final long[] firsts;
  private final long[] lasts;

  /// @param room how many nodes there are at most
  DayRanges(int room) {
    firsts = new long[room];
    lasts = new long[room];
  }

  void set(int node, Dates dates) {
    LocalDate first = dates.first();
    LocalDate last = dates.last();
    firsts[node] = first == null || last == null ? Long.MAX_VALUE : first.toEpochDay();
    lasts[node] = first == null || last == null ? Long.MIN_VALUE : last.toEpochDay();
  }

  /// Makes of `node` what goes from the first day of either to the last day of either.
  void unite(int node, int one, int other) {
    firsts[node] = Math.min(firsts[one], firsts[other]);
    lasts[node] = Math.max(lasts[one], lasts[other]);
  }

  /// Days between the end of the earlier and the beginning of the later; 0 where they overlap or a day is not known.
  long gap(int one, int other) {
    if (firsts[one] > lasts[one] || firsts[other] > lasts[other]) {
      return 0;
    }
    return Math.max(0, Math.max(firsts[other] - lasts[one], firsts[one] - lasts[other]));
  }
}
