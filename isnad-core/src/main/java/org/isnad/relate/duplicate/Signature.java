package org.isnad.relate.duplicate;

/// By what a report is found: the bands of its MinHash, for one that is like it as a whole, and its fingerprints, for one that holds it or is held by it.
///
/// @param shingles runs of five words of the body, in order
/// @param bands of them
/// @param runs of three words of the body, in order
/// @param fingerprints of these, each once
record Signature(long[] shingles, long[] bands, long[] runs, long[] fingerprints) {
  /// Words a shingle.
  static final int LENGTH = 5;

  private static final Signature NONE =
      new Signature(new long[0], new long[0], new long[0], new long[0]);

  static Signature of(Entry entry) {
    if (entry.body() < Judge.FEWEST_WORDS) {
      return NONE;
    }
    long[] shingles = Shingles.of(entry.words, entry.title, LENGTH);
    long[] runs = Shingles.of(entry.words, entry.title, Overlap.RUN);
    return new Signature(shingles, MinHash.bands(shingles), runs, Fingerprints.of(runs));
  }
}
