package org.isnad.relate.story;

/// One vector as a hash table, to multiply many others with: faster than walking both in order, where nearly every step is guessed wrong. Not thread-safe.
final class DotTable {
  private static final long TERM = 0xFFFFFFFF00000000L;

  /// A term and the bits of its weight, which is never 0; 0 where a slot is free.
  private long[] slots = new long[2048];

  private SparseVector loaded = SparseVector.EMPTY;

  /// Replaces the vector.
  void load(SparseVector vector) {
    if (vector.size() * 2 > slots.length) {
      slots = new long[Integer.highestOneBit(vector.size()) * 4];
    } else {
      clear();
    }
    for (int i = 0; i < vector.size(); i++) {
      float weight = vector.weight(i);
      if (weight != 0) {
        slots[slot(vector.term(i))] =
            (long) vector.term(i) << Integer.SIZE | Float.floatToRawIntBits(weight) & ~TERM;
      }
    }
    loaded = vector;
  }

  /// Frees the slots in the order opposite to that in which they were taken, so that each is still found.
  private void clear() {
    for (int i = loaded.size() - 1; i >= 0; i--) {
      slots[slot(loaded.term(i))] = 0;
    }
  }

  /// The inner product; the same as [SparseVector#dot].
  double dot(SparseVector other) {
    double sum = 0;
    for (int i = 0; i < other.size(); i++) {
      long found = slots[slot(other.term(i))];
      if (found != 0) {
        sum += (double) Float.intBitsToFloat((int) found) * other.weight(i);
      }
    }
    return sum;
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
