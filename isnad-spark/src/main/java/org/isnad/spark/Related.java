package org.isnad.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A relation and its place among all: the order in which one machine gives them.
///
/// @param step of the day on which it settled; [#AT_THE_END] for what settles when no day follows
/// @param room its place among the kinds of a step
/// @param turn its place among those of its kind
/// @param id null for the kinds that have none
/// @param line `isnad/1`, UTF-8
@SuppressWarnings("ArrayRecordComponent") // Never compared by its bytes and never changed.
record Related(int step, int room, int turn, String kind, @Nullable String id, byte[] line)
    implements Serializable {
  static final int AT_THE_END = Integer.MAX_VALUE;

  static final int DUPLICATES = 0;
  static final int STORIES = 1;
  static final int UTTERANCES = 2;
  static final int ANSWERS = 3;
  static final int SERIES = 4;
  static final int COMMITMENTS = 5;
  static final int ENTITIES = 6;

  static final Comparator<Related> ORDER =
      Comparator.comparingInt(Related::step)
          .thenComparingInt(Related::room)
          .thenComparingInt(Related::turn);

  /// The same, placed among its kind by its id alone.
  Related byId() {
    return new Related(step, room, 0, kind, id, line);
  }

  Related {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(line, "line");
  }
}
