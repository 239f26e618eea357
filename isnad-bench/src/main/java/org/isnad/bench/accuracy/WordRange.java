package org.isnad.bench.accuracy;

/// Neighboring words `[first, end)` of a text, by their numbers.
record WordRange(int first, int end) {
  WordRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no words: [" + first + ", " + end + ")");
    }
  }

  int size() {
    return end - first;
  }

  boolean contains(WordRange other) {
    return first <= other.first && other.end <= end;
  }

  /// How many words the two share.
  int shared(WordRange other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(first, other.first));
  }

  /// Shared words over the words of either; 0 where both are empty.
  double overlap(WordRange other) {
    int shared = shared(other);
    int either = size() + other.size() - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
