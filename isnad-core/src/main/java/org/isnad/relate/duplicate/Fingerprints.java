package org.isnad.relate.duplicate;

import java.util.Arrays;

/// A few of a report's runs of three words, chosen so that whatever stands in another report is found there: of every `WINDOW` runs in a row the one
/// of the least hash. Two reports that share ten words in a row share one fingerprint at least, however long either is.
///
/// Source: Schleimer, Wilkerson and Aiken, *Winnowing: Local Algorithms for Document Fingerprinting* (2003). Static and thread-safe.
final class Fingerprints {
  /// About two in nine runs are kept.
  static final int WINDOW = 8;

  private Fingerprints() {}

  /// Each once, the least first.
  static long[] of(long[] runs) {
    if (runs.length == 0) {
      return runs;
    }
    long[] kept = new long[runs.length];
    int size = 0;
    int last = -1;
    for (int end = Math.min(WINDOW, runs.length); end <= runs.length; end++) {
      int from = Math.max(0, end - WINDOW);
      int least = last;
      if (last < from) {
        least = from;
        for (int i = from + 1; i < end; i++) {
          // The rightmost of equals, so that repetitions keep few.
          least = runs[i] <= runs[least] ? i : least;
        }
      } else if (runs[end - 1] <= runs[last]) {
        least = end - 1;
      }
      if (least != last) {
        kept[size++] = runs[least];
        last = least;
      }
    }
    return distinct(Arrays.copyOf(kept, size));
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[size++] = values[i];
      }
    }
    return size == values.length ? values : Arrays.copyOf(values, size);
  }
}
