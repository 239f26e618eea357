package org.isnad.relate.story;

import java.util.Arrays;

/// One vector as a hash table, to multiply many others with: faster than walking both in order, where nearly every step is guessed wrong. Not thread-safe.
final class DotTable {
  private static final long TERM = 0xFFFFFFFF00000000L;
  private static final int FILTER = 256;

  /// A term and the bits of its weight, which is never 0; 0 where a slot is free.
  private long[] slots = new long[2048];

  /// A bit for every term that is there, and by chance for some that are not: most terms of another vector end here.
  private final long[] filter = new long[FILTER];

  /// The places of the other vector's terms that pass the filter.
  private int[] shared = new int[1024];

  private SparseVector loaded = SparseVector.EMPTY;

  /// Replaces the vector.
  void load(SparseVector vector) {
    if (vector.size() * 2 > slots.length) {
      slots = new long[Integer.highestOneBit(vector.size()) * 4];
      Arrays.fill(filter, 0);
    } else {
      clear();
    }
    for (int i = 0; i < vector.size(); i++) {
      float weight = vector.weight(i);
      if (weight != 0) {
        slots[slot(vector.term(i))] =
            (long) vector.term(i) << Integer.SIZE | Float.floatToRawIntBits(weight) & ~TERM;
        filter[word(vector.term(i))] |= 1L << vector.term(i);
      }
    }
    loaded = vector;
  }

  /// Frees the slots in the order opposite to that in which they were taken, so that each is still found.
  private void clear() {
    for (int i = loaded.size() - 1; i >= 0; i--) {
      slots[slot(loaded.term(i))] = 0;
      filter[word(loaded.term(i))] = 0;
    }
  }

  /// The inner product; the same as [SparseVector#dot]. The terms that may be in both are gathered without a guess before any is looked up.
  double dot(SparseVector other) {
    if (shared.length < other.size()) {
      shared = new int[other.size() * 2];
    }
    int size = 0;
    for (int i = 0; i < other.size(); i++) {
      int term = other.term(i);
      shared[size] = i;
      size += (int) (filter[word(term)] >>> term) & 1;
    }
    double sum = 0;
    for (int s = 0; s < size; s++) {
      int i = shared[s];
      long found = slots[slot(other.term(i))];
      if (found != 0) {
        sum += (double) Float.intBitsToFloat((int) found) * other.weight(i);
      }
    }
    return sum;
  }

  private static int word(int term) {
    return term >>> 6 & FILTER - 1;
  }

  /// The slot of the term, or the free one where it would go.
  private int slot(int term) {
    int mask = slots.length - 1;
    int at = term & mask;
    while (slots[at] != 0 && (int) (slots[at] >> Integer.SIZE) != term) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
