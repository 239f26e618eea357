package org.isnad.relate.divergence;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

/// Letters that are joined to the front of a word. Static and thread-safe.
final class Particle {
  private Particle() {}

  /// و and ف.
  static boolean isConjunction(char c) {
    return c == WAW || c == FEH;
  }

  /// و, ف, ب, ل and ك.
  static boolean is(char c) {
    return isConjunction(c) || c == BEH || c == LAM || c == KAF;
  }

  /// Whether the article stands at the place.
  static boolean isArticle(String word, int at) {
    return word.length() > at + 1 && word.charAt(at) == ALEF && word.charAt(at + 1) == LAM;
  }
}
