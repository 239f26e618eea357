package org.isnad.relate.utterance;

import java.util.Arrays;
import org.isnad.relate.report.Hashes;

/// Collects what the passages of a day are found by: each concept of a passage under each of its speakers' surnames and ids; its rarest concepts under the
/// speaker's state; and every three concepts in a row whoever speaks. Not thread-safe.
final class Keys {
  /// How many of the rarest concepts stand under the state.
  private static final int RAREST = 6;

  private static final int RUN = 3;

  private long[] keys;
  private int size;

  /// @param expected about how many there will be
  Keys(int expected) {
    keys = new long[Math.max(16, expected)];
  }

  /// @param inOrder the hashes of the passage's concepts, whole
  void add(Passage passage, long[] inOrder, int node) {
    long[] concepts = sorted(inOrder);
    long[] rarest = null;
    for (Voice voice : passage.voices()) {
      if (voice.surname() != 0) {
        addAll(concepts, voice.surname(), node);
      }
      if (voice.surname() == 0 && voice.office() != 0) {
        addAll(concepts, voice.office(), node);
      }
      if (voice.id() != 0) {
        addAll(concepts, voice.id(), node);
      }
      if (voice.state() != 0) {
        rarest = rarest == null ? rarest(concepts, passage.row()) : rarest;
        addAll(rarest, voice.state(), node);
      }
    }
    for (int i = 0; i + RUN <= inOrder.length; i++) {
      add(Hashes.then(Hashes.then(inOrder[i], inOrder[i + 1]), inOrder[i + 2]), node);
    }
  }

  /// The hashes of [Row#sorted()].
  private static long[] sorted(long[] inOrder) {
    long[] sorted = inOrder.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (long concept : sorted) {
      if (kept == 0 || Row.half(sorted[kept - 1]) != Row.half(concept)) {
        sorted[kept++] = concept;
      }
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
  }

  private void addAll(long[] concepts, long block, int node) {
    for (long concept : concepts) {
      add(Hashes.then(block, concept), node);
    }
  }

  private static long[] rarest(long[] concepts, Row row) {
    if (row.size() <= RAREST) {
      return concepts;
    }
    float[] weights = row.weights().clone();
    Arrays.sort(weights);
    float least = weights[weights.length - RAREST];
    long[] rarest = new long[RAREST];
    int size = 0;
    for (int i = 0; i < row.size() && size < RAREST; i++) {
      if (row.weights()[i] >= least) {
        rarest[size++] = concepts[i];
      }
    }
    return rarest;
  }

  private void add(long hash, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = (hash & ~DayIndex.NODE_MASK) | node;
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
