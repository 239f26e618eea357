package org.isnad.relate.duplicate;

import org.isnad.relate.report.Hashes;

/// Hashes of every run of `length` words, in order: a polynomial that rolls over the words, mixed. Static and thread-safe.
///
/// Source: Broder, *On the resemblance and containment of documents* (1997).
final class Shingles {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /// The shingles of the words `[from, words.length)`; none where there are fewer than `length` words.
  static long[] of(int[] words, int from, int length) {
    int count = words.length - from - length + 1;
    if (count <= 0) {
      return new long[0];
    }
    long oldest = 1;
    for (int i = 1; i < length; i++) {
      oldest *= BASE;
    }
    long[] shingles = new long[count];
    long run = 0;
    for (int i = 0; i < length; i++) {
      run = run * BASE + words[from + i];
    }
    shingles[0] = Hashes.mix(run);
    for (int i = 1; i < count; i++) {
      run = (run - oldest * words[from + i - 1]) * BASE + words[from + i + length - 1];
      shingles[i] = Hashes.mix(run);
    }
    return shingles;
  }
}
