package org.isnad.relate.story;

import java.util.Arrays;

/// One vector as a hash table, to multiply many others with: faster than walking both in order, where nearly every step is guessed wrong. Not thread-safe.
final class DotTable {
  private int[] terms = new int[2048];
  private float[] weights = new float[2048];

  /// Which slots are the present vector's.
  private int[] loads = new int[2048];

  private int load;

  /// Replaces the vector.
  void load(SparseVector vector) {
    if (vector.size() * 2 > terms.length) {
      int room = Integer.highestOneBit(vector.size()) * 4;
      terms = new int[room];
      weights = new float[room];
      loads = new int[room];
      load = 0;
    }
    if (++load == Integer.MAX_VALUE) {
      Arrays.fill(loads, 0);
      load = 1;
    }
    for (int i = 0; i < vector.size(); i++) {
      int at = slot(vector.term(i));
      loads[at] = load;
      terms[at] = vector.term(i);
      weights[at] = vector.weight(i);
    }
  }

  /// The inner product; the same as [SparseVector#dot].
  double dot(SparseVector other) {
    double sum = 0;
    for (int i = 0; i < other.size(); i++) {
      int at = slot(other.term(i));
      if (loads[at] == load) {
        sum += (double) weights[at] * other.weight(i);
      }
    }
    return sum;
  }

  /// The slot of the term, or the free one where it would go.
  private int slot(int term) {
    int mask = terms.length - 1;
    int at = term & mask;
    while (loads[at] == load && terms[at] != term) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
