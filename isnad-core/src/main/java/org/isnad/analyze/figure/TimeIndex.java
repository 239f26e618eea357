package org.isnad.analyze.figure;

import java.util.List;
import org.isnad.analyze.time.Timex;

/// Finds a time by its place. Times stand in the order of the text and do not overlap, so that a long text costs no more a word than a short one.
final class TimeIndex {
  private TimeIndex() {}

  /// Index of the first time that ends after `offset`; the number of times where there is none.
  static int firstEndingAfter(List<Timex> times, int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
