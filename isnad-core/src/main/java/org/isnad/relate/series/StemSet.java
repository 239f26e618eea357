package org.isnad.relate.series;

import java.util.Arrays;
import org.isnad.relate.report.Words;

/// Different stems, by their hashes, in order. Immutable and thread-safe.
final class StemSet {
  static final StemSet NONE = new StemSet(new long[0]);

  private final long[] sorted;

  /// A bit for each stem; two may have one.
  private final long bits;

  private StemSet(long[] sorted) {
    this.sorted = sorted;
    long bits = 0;
    for (long stem : sorted) {
      bits |= 1L << stem;
    }
    this.bits = bits;
  }

  /// The stems of the words `[from, to)` but those of `[butFrom, butTo)` and what tells nothing: function words and numbers.
  static StemSet of(Words words, int from, int to, int butFrom, int butTo) {
    long[] stems = new long[Math.max(0, to - from)];
    int size = 0;
    for (int word = from; word < to; word++) {
      boolean own = word >= butFrom && word < butTo;
      if (!own && !words.isFunction(word) && !words.isNumber(word)) {
        stems[size++] = words.stem(word);
      }
    }
    Arrays.sort(stems, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || stems[kept - 1] != stems[i]) {
        stems[kept++] = stems[i];
      }
    }
    return new StemSet(Arrays.copyOf(stems, kept));
  }

  /// @param sorted different stems in their order, which are not changed any more
  static StemSet ofSorted(long[] sorted) {
    return sorted.length == 0 ? NONE : new StemSet(sorted);
  }

  int size() {
    return sorted.length;
  }

  long get(int index) {
    return sorted[index];
  }

  boolean contains(long stem) {
    return Arrays.binarySearch(sorted, stem) >= 0;
  }

  /// Whether so many stems may be in both; false where a glance tells that fewer are.
  boolean mayShare(int stems, StemSet other) {
    int alike = sorted.length - Long.bitCount(bits);
    return Long.bitCount(bits & other.bits) + alike >= stems;
  }

  /// How many stems are in both.
  int shared(StemSet other) {
    int both = 0;
    for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
      if (sorted[i] == other.sorted[j]) {
        both++;
        i++;
        j++;
      } else if (sorted[i] < other.sorted[j]) {
        i++;
      } else {
        j++;
      }
    }
    return both;
  }
}
