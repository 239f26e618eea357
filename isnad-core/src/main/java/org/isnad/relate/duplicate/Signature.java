package org.isnad.relate.duplicate;

/// By what a report is found: the bands of its MinHash, for one that is like it as a whole, and its fingerprints, for one that holds it or is held by it.
/// Immutable.
final class Signature {
  /// Words a shingle.
  static final int LENGTH = 5;

  /// The runs of five words of the body, in order; none where it is too short to tell.
  final long[] shingles;

  /// Of the shingles.
  final long[] bands;

  /// The runs of three words of the body, in order.
  final long[] runs;

  /// Of the runs of three words, each once.
  final long[] fingerprints;

  Signature(Entry entry) {
    boolean tells = entry.body() >= Judge.FEWEST_WORDS;
    shingles = tells ? Shingles.of(entry.words, entry.title, LENGTH) : new long[0];
    runs = tells ? Shingles.of(entry.words, entry.title, Overlap.RUN) : new long[0];
    bands = MinHash.bands(shingles);
    fingerprints = Fingerprints.of(runs);
  }
}
