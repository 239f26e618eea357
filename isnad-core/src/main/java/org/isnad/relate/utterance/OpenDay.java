package org.isnad.relate.utterance;

import java.util.BitSet;
import java.util.List;

/// A day of the window. Immutable: the set is never changed.
///
/// @param found the pairs with each of the days that were open when it was folded and with itself, where there are any
/// @param settled nodes that stand in an utterance which has been given out
record OpenDay(DayIndex index, List<Found> found, BitSet settled) {
  OpenDay {
    found = List.copyOf(found);
  }

  OpenDay with(BitSet more) {
    return new OpenDay(index, found, more);
  }

  /// Pairs with one day.
  record Found(DayIndex with, Pairs pairs) {}
}
