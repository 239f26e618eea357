package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures that are taken for one quantity, in the order of the days. Immutable; at most [#MOST] are kept, and the words around the last few.
///
/// @param of names of those whose quantity it is, for the label
/// @param until the last day on which a figure may belong to it, counted from 1970-01-01
record Track(Quantity quantity, List<String> of, List<Occurrence> occurrences, long until) {
  /// For how many days figures of what befell people are compared, of another event, of a market, and of an indicator.
  private static final int CASUALTY_DAYS = 2;

  private static final int EVENT_DAYS = 6;

  private static final int MARKET_DAYS = 60;
  private static final int INDICATOR_DAYS = 3 * 366;

  private static final int MOST = 200;
  private static final int WITH_WORDS = 4;

  Track {
    of = List.copyOf(of);
    occurrences = List.copyOf(occurrences);
  }

  Track(Quantity quantity, List<String> of, List<Occurrence> occurrences) {
    this(quantity, of, occurrences, until(quantity, occurrences.getLast().day()));
  }

  private static long until(Quantity quantity, @Nullable LocalDate last) {
    if (last == null) {
      return Long.MAX_VALUE;
    }
    return last.toEpochDay()
        + switch (quantity.reach()) {
          case CASUALTIES -> CASUALTY_DAYS;
          case EVENT -> EVENT_DAYS;
          case MARKET -> MARKET_DAYS;
          case INDICATOR -> INDICATOR_DAYS;
        };
  }

  /// Whether no figure of the day or of a later one belongs to it any more.
  ///
  /// @param now null where no day is known; then nothing is past
  boolean isPast(@Nullable LocalDate now) {
    return now != null && now.toEpochDay() > until;
  }

  /// Whether the same value was told for the same day already.
  boolean tells(Occurrence next) {
    for (Occurrence one : occurrences) {
      if (one.point().value().compareTo(next.point().value()) == 0
          && one.point().time().equals(next.point().time())
          && one.sign() == next.sign()) {
        return true;
      }
    }
    return false;
  }

  Track with(Occurrence next) {
    if (occurrences.size() >= MOST) {
      return this;
    }
    List<Occurrence> more = new ArrayList<>(occurrences);
    if (more.size() >= WITH_WORDS) {
      more.set(more.size() - WITH_WORDS, more.get(more.size() - WITH_WORDS).bare());
    }
    more.add(next);
    return new Track(quantity, of, more);
  }

  /// Without the words around, once nothing is to be compared with it any more.
  Track settled() {
    return new Track(quantity, of, occurrences.stream().map(Occurrence::bare).toList());
  }
}
