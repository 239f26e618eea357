package org.isnad.relate.divergence;

/// Two tellings of one utterance with their words aligned.
///
/// @param held the share of its content words, 0–1, that the telling which has more of them in common has in common: how surely the two tell one thing
/// @param isVerbatim whether the two are told in the very same words; then they can differ in who told them, when and where alone
record Pair(Side a, Side b, Alignment words, double held, boolean isVerbatim) {
  static Pair of(Side a, Side b) {
    if (areVerbatim(a, b)) {
      return new Pair(a, b, Alignment.identity(a), 1, true);
    }
    Alignment words = Alignment.of(a, b);
    Alignment back = words.flipped();
    return new Pair(a, b, words, Math.max(held(a, words), held(b, back)), false);
  }

  private static double held(Side side, Alignment words) {
    int matter = 0;
    int held = 0;
    for (int i = 0; i < side.words().size(); i++) {
      if (side.isMatter(i)) {
        matter++;
        held += words.of(i) >= 0 ? 1 : 0;
      }
    }
    return matter == 0 ? 0 : (double) held / matter;
  }

  private static boolean areVerbatim(Side a, Side b) {
    if (a.words().size() != b.words().size()) {
      return false;
    }
    for (int i = 0; i < a.words().size(); i++) {
      if (!a.words().get(i).form().equals(b.words().get(i).form())) {
        return false;
      }
    }
    return true;
  }

  /// The same from the other side.
  Pair flipped() {
    return new Pair(b, a, words.flipped(), held, isVerbatim);
  }

  /// Whether the words agree so far that a word which does not is a difference, and no other remark.
  boolean isClose() {
    return held >= 0.45;
  }
}
