package org.isnad.relate.divergence;

import java.util.Arrays;

/// The weight that statements of one day share with a denial; serves one denial and day after the other without looking at statements that share nothing. Not
/// thread-safe.
final class Scores {
  private float[] scores = new float[0];
  private int[] shared = new int[0];
  private int[] found = new int[64];
  private int size;

  /// Forgets everything, and makes room for the statements `[0, statements)`.
  void clear(int statements) {
    if (scores.length < statements) {
      scores = new float[statements];
      shared = new int[statements];
    } else {
      for (int i = 0; i < size; i++) {
        scores[found[i]] = 0;
        shared[found[i]] = 0;
      }
    }
    size = 0;
  }

  /// Adds a stem that a statement shares.
  void add(int statement, float weight) {
    if (shared[statement]++ == 0) {
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
      }
      found[size++] = statement;
    }
    scores[statement] += weight;
  }

  /// Tells every statement that shares at least two stems, in no order.
  void each(Score out) {
    for (int i = 0; i < size; i++) {
      if (shared[found[i]] > 1) {
        out.take(found[i], scores[found[i]]);
      }
    }
  }

  /// Takes a statement and what it shares.
  interface Score {
    void take(int statement, float score);
  }
}
