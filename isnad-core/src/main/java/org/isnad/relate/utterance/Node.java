package org.isnad.relate.utterance;

import java.util.List;

/// Passages of one day that have the same words: copies count as one when they are compared. Immutable.
///
/// @param day the day it was published on, counted from 1970-01-01; null where no day is known
/// @param passages in the order of their reports' ids
record Node(@org.jspecify.annotations.Nullable Integer day, List<Passage> passages) {
  Node {
    passages = List.copyOf(passages);
  }

  /// The one that stands for all.
  Passage first() {
    return passages.getFirst();
  }

  Row row() {
    return first().row();
  }
}
