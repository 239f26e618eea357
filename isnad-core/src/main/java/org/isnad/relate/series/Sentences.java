package org.isnad.relate.series;

import java.util.List;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the sentence of a report that a place stands in. Static and thread-safe.
final class Sentences {
  private Sentences() {}

  /// The sentence that holds the UTF-16 unit; null outside sentences.
  static @Nullable Span at(Report report, int offset) {
    // They are in order and do not overlap.
    List<Span> sentences = report.analysis().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle);
      if (sentence.contains(offset)) {
        return sentence;
      }
      if (sentence.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
