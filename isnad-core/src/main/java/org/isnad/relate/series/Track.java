package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures that are taken for one quantity, in the order of the days. Immutable; at most [#MOST] are kept, and the words around the last few.
///
/// @param of names of those whose quantity it is, for the label
record Track(Quantity quantity, List<String> of, List<Occurrence> occurrences) {
  private static final int MOST = 200;
  private static final int WITH_WORDS = 4;

  Track {
    of = List.copyOf(of);
    occurrences = List.copyOf(occurrences);
  }

  @Nullable LocalDate lastDay() {
    return occurrences.getLast().day();
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
