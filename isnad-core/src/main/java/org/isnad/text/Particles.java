package org.isnad.text;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

/// Where the letters before an Arabic word may be particles: a conjunction (و ف), then a preposition (ب ل ك), then the
/// article (ال, or ل after ل). Takes folded words; knows no lexicon, so it lists what is possible.
public final class Particles {
  static final String ARTICLE = "ال";

  /// What is left of a word must have at least so many letters.
  private static final int SHORTEST_WORD = 2;

  private Particles() {}

  /// Bit `k` is set where the first `k` letters are a legal run of particles; bit 0 always. At most four letters are taken.
  public static int splits(String word) {
    int splits = 1;
    int at = 0;
    if (at < word.length() && (word.charAt(at) == WAW || word.charAt(at) == FEH)) {
      at++;
      splits |= allowed(word, at);
      splits |= article(word, at);
    } else {
      splits |= article(word, at);
    }
    if (at < word.length() && isPreposition(word.charAt(at))) {
      at++;
      splits |= allowed(word, at);
      splits |= article(word, at);
      if (isDoubleLam(word, at - 1)) {
        splits |= allowed(word, at + 1);
      }
    }
    return splits;
  }

  /// Whether two ل stand at `at`, as where ل comes before the article.
  static boolean isDoubleLam(String word, int at) {
    return at + 1 < word.length()
        && word.charAt(at) == LAM
        && word.charAt(at + 1) == LAM
        && word.length() - at - 2 >= SHORTEST_WORD;
  }

  private static boolean isPreposition(char c) {
    return c == BEH || c == LAM || c == KAF;
  }

  private static int article(String word, int at) {
    return at + 1 < word.length() && word.charAt(at) == ALEF && word.charAt(at + 1) == LAM
        ? allowed(word, at + 2)
        : 0;
  }

  private static int allowed(String word, int length) {
    return word.length() - length >= SHORTEST_WORD ? 1 << length : 0;
  }
}
