package org.isnad.relate.divergence;

/// Two tellings of one utterance with their words aligned.
record Pair(Side a, Side b, Alignment words) {
  static Pair of(Side a, Side b) {
    return new Pair(a, b, Alignment.of(a, b));
  }

  /// The same from the other side.
  Pair flipped() {
    return new Pair(b, a, words.flipped());
  }
}
