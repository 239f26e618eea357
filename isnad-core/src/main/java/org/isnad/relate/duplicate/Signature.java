package org.isnad.relate.duplicate;

/// By what a report is found: the bands of its MinHash, for one that is like it as a whole, and its fingerprints, for one that holds it or is held by it.
/// Immutable.
final class Signature {
  /// Words a shingle.
  static final int LENGTH = 5;

  private static final long[] NONE = new long[0];

  /// Of the runs of five words of the body; none where it is too short to tell.
  final long[] bands;

  /// Of the runs of three words of the body, each once.
  final long[] fingerprints;

  Signature(Entry entry) {
    bands = MinHash.bands(shingles(entry));
    fingerprints = Fingerprints.of(runs(entry));
  }

  /// The runs of five words of the body, in order; none where it is too short to tell.
  static long[] shingles(Entry entry) {
    return tells(entry) ? Shingles.of(entry.words, entry.title, LENGTH) : NONE;
  }

  /// The runs of three words of the body, in order; none where it is too short to tell.
  static long[] runs(Entry entry) {
    return tells(entry) ? Shingles.of(entry.words, entry.title, Overlap.RUN) : NONE;
  }

  private static boolean tells(Entry entry) {
    return entry.body() >= Judge.FEWEST_WORDS;
  }
}
