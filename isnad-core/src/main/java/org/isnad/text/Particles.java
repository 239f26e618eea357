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

  /// The particles and a letter after them.
  private static final int MOST_LETTERS = 5;

  private Particles() {}

  /// Bit `k` is set where the first `k` letters are a legal run of particles; bit 0 always. At most four letters are taken.
  public static int splits(String word) {
    char[] letters = new char[Math.min(word.length(), MOST_LETTERS)];
    word.getChars(0, letters.length, letters, 0);
    return splits(letters, word.length());
  }

  /// The same of a word of `length` letters, of which the first are `letters`.
  static int splits(char[] letters, int length) {
    int splits = 1;
    int at = 0;
    if (length > 0 && (letters[0] == WAW || letters[0] == FEH)) {
      at++;
      splits |= allowed(length, at);
    }
    splits |= article(letters, length, at);
    if (at < length && isPreposition(letters[at])) {
      at++;
      splits |= allowed(length, at);
      splits |= article(letters, length, at);
      if (length - at - 1 >= SHORTEST_WORD && letters[at - 1] == LAM && letters[at] == LAM) {
        splits |= allowed(length, at + 1);
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

  private static int article(char[] letters, int length, int at) {
    return at + 1 < length && letters[at] == ALEF && letters[at + 1] == LAM
        ? allowed(length, at + 2)
        : 0;
  }

  private static int allowed(int length, int particles) {
    return length - particles >= SHORTEST_WORD ? 1 << particles : 0;
  }
}
