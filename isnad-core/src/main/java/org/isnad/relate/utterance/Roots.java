package org.isnad.relate.utterance;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.MEEM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

/// A likeness of the root of a word, without a dictionary: particles, the letters of the conjugations and of the derived forms, endings and weak
/// letters are taken off as long as three letters are left. Verb and verbal noun («ستطرد», «طرد»), singular and broken plural («مشروع»,
/// «مشاريع») come out alike; some words of different roots do too, so it is evidence among other evidence.
///
/// In the spirit of Taghva, Elkhoury and Coombs, *Arabic Stemming Without A Root Dictionary* (2005). Static and thread-safe.
final class Roots {
  private static final int LETTERS = 3;

  private Roots() {}

  /// The likeness of the root of a light stem, folded. Of a word too short to take anything off, the word itself.
  static String of(String stem) {
    int from = 0;
    int end = stem.length();
    end = ending(stem, from, end);
    from = particle(stem, from, end);
    from = tense(stem, from, end);
    int before = from;
    from = derived(stem, from, end);
    return withoutWeak(stem, from, end, from == before);
  }

  /// Letters that are neither alef nor weak.
  private static int strong(String word, int from, int end) {
    int strong = 0;
    for (int i = from; i < end; i++) {
      char c = word.charAt(i);
      if (c != ALEF) {
        strong++;
      }
    }
    return strong;
  }

  private static int ending(String word, int from, int end) {
    int kept = end;
    for (int round = 0; round < 2; round++) {
      int less = shorter(word, from, kept);
      if (less == kept || strong(word, from, less) < LETTERS) {
        return kept;
      }
      kept = less;
    }
    return kept;
  }

  private static int shorter(String word, int from, int end) {
    if (end - from < LETTERS + 1) {
      return end;
    }
    char last = word.charAt(end - 1);
    char before = word.charAt(end - 2);
    boolean two =
        last == ALEF && (before == HEH || before == NOON || before == WAW)
            || last == MEEM && (before == HEH || before == KAF)
            || last == NOON && (before == WAW || before == YEH || before == ALEF)
            || last == TEH && before == ALEF;
    if (two && strong(word, from, end - 2) >= LETTERS) {
      return end - 2;
    }
    return last == TEH || last == HEH || last == YEH || last == ALEF ? end - 1 : end;
  }

  private static int particle(String word, int from, int end) {
    char first = word.charAt(from);
    boolean particle = first == LAM || first == BEH || first == KAF || first == FEH;
    return particle && strong(word, from + 1, end) >= LETTERS ? from + 1 : from;
  }

  private static int tense(String word, int from, int end) {
    if (end - from > LETTERS + 1
        && word.charAt(from) == SEEN
        && isImperfect(word.charAt(from + 1))
        && strong(word, from + 2, end) >= LETTERS - 1) {
      return from + 1;
    }
    return from;
  }

  private static boolean isImperfect(char c) {
    return c == YEH || c == TEH || c == NOON || c == ALEF;
  }

  private static int derived(String word, int from, int end) {
    int at = from;
    char first = word.charAt(at);
    if ((isImperfect(first) || first == MEEM)
        && at + 2 < end
        && word.charAt(at + 1) == SEEN
        && word.charAt(at + 2) == TEH
        && strong(word, at + 3, end) >= LETTERS - 1) {
      return at + 3;
    }
    if ((isImperfect(first) || first == MEEM) && strong(word, at + 1, end) >= LETTERS) {
      at++;
      char second = word.charAt(at);
      // Forms five, six and seven: «تتقدم», «ينسحب».
      if ((second == TEH || second == NOON) && strong(word, at + 1, end) >= LETTERS) {
        at++;
      }
    }
    return at;
  }

  private static String withoutWeak(String word, int from, int end, boolean whole) {
    StringBuilder root = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      if (word.charAt(i) != ALEF) {
        root.append(word.charAt(i));
      }
    }
    // Form eight: «اجتمع» has lost its alef; its ت stands second.
    if (word.charAt(from) == ALEF || !whole) {
      if (root.length() > LETTERS && root.charAt(1) == TEH) {
        root.deleteCharAt(1);
      }
    }
    for (int i = root.length() - 1; i > 0 && root.length() > LETTERS; i--) {
      if (root.charAt(i) == WAW || root.charAt(i) == YEH) {
        root.deleteCharAt(i);
      }
    }
    return root.length() < 2 ? word.substring(from, end) : root.toString();
  }
}
