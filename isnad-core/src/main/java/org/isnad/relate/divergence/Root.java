package org.isnad.relate.divergence;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HAMZA;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.MEEM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

/// The consonants that are left of a folded word without particles, endings and weak letters: سيسلّم, تسليم and سلّم come near to one another, as they do for
/// a reader. Far coarser than a stem: only for words of two tellings of one utterance, where few words may be confused. Static and
/// thread-safe.
final class Root {
  private static final int FEWEST = 3;

  private Root() {}

  /// The consonants of the word; of a word with fewer than two the folded word without its article.
  static String of(String form) {
    int from = begin(form);
    int end = end(form, from);
    char[] letters = new char[Math.max(0, end - from)];
    int size = 0;
    for (int i = from; i < end; i++) {
      char c = form.charAt(i);
      if (!isWeak(c)) {
        letters[size++] = c;
      }
    }
    return size < 2 ? form.substring(from) : new String(letters, 0, size);
  }

  /// Whether the two words may be forms of one: equal consonants but for one or two letters that derivation adds in front of either, or the ت after the
  /// first.
  static boolean mayBeOne(String a, String b) {
    if (a.length() < FEWEST
        || b.length() < FEWEST
        || a.charAt(a.length() - 1) != b.charAt(b.length() - 1)) {
      return false;
    }
    for (int i = 0; i <= 2 && a.length() - i >= FEWEST; i++) {
      if (i > 0 && !isAdded(a.charAt(i - 1))) {
        break;
      }
      for (int j = 0; j <= 2 && b.length() - j >= FEWEST; j++) {
        if (j > 0 && !isAdded(b.charAt(j - 1))) {
          break;
        }
        if (isTail(a, i, b, j)) {
          return true;
        }
      }
    }
    return isEighth(a, b) || isEighth(b, a);
  }

  private static boolean isTail(String a, int i, String b, int j) {
    return a.length() - i == b.length() - j && a.regionMatches(i, b, j, a.length() - i);
  }

  /// «استمع» and «سمع»: the ت of the eighth form.
  private static boolean isEighth(String a, String b) {
    return b.length() >= FEWEST
        && a.length() == b.length() + 1
        && a.charAt(1) == TEH
        && a.charAt(0) == b.charAt(0)
        && a.regionMatches(2, b, 1, b.length() - 1);
  }

  private static int begin(String form) {
    int from = form.length() > FEWEST && isConjunction(form.charAt(0)) ? 1 : 0;
    int article = article(form, from);
    if (article == from && from + 1 < form.length() && isPreposition(form.charAt(from))) {
      int after = article(form, from + 1);
      article = after > from + 1 ? after : from;
    }
    if (article == from
        && form.length() - from > FEWEST + 1
        && form.charAt(from) == LAM
        && form.charAt(from + 1) == LAM) {
      article = from + 2;
    }
    boolean future =
        form.length() - article > FEWEST
            && form.charAt(article) == SEEN
            && isImperfect(form.charAt(article + 1));
    return future ? article + 1 : article;
  }

  private static int article(String form, int at) {
    return form.length() - at > FEWEST && form.charAt(at) == ALEF && form.charAt(at + 1) == LAM
        ? at + 2
        : at;
  }

  private static int end(String form, int from) {
    int end = form.length();
    end = without(form, from, end, HEH, MEEM, ALEF);
    end = without(form, from, end, KAF, MEEM, ALEF);
    end = pair(form, from, end);
    if (end - from > FEWEST && (form.charAt(end - 1) == HEH || form.charAt(end - 1) == TEH)) {
      end--;
    }
    return end;
  }

  private static int without(String form, int from, int end, char a, char b, char c) {
    if (end - from - 3 >= FEWEST
        && form.charAt(end - 3) == a
        && form.charAt(end - 2) == b
        && form.charAt(end - 1) == c) {
      return end - 3;
    }
    return end - from - 2 >= FEWEST && form.charAt(end - 2) == a && form.charAt(end - 1) == b
        ? end - 2
        : end;
  }

  /// Without ها, نا, ات, ون, ين, ان, وا.
  private static int pair(String form, int from, int end) {
    if (end - from - 2 < FEWEST) {
      return end;
    }
    char first = form.charAt(end - 2);
    char last = form.charAt(end - 1);
    boolean ending =
        (last == ALEF && (first == HEH || first == NOON || first == WAW))
            || (last == TEH && first == ALEF)
            || (last == NOON && (first == WAW || first == YEH || first == ALEF));
    return ending ? end - 2 : end;
  }

  private static boolean isConjunction(char c) {
    return c == WAW || c == FEH;
  }

  private static boolean isPreposition(char c) {
    return c == BEH || c == KAF || c == FEH;
  }

  private static boolean isImperfect(char c) {
    return c == YEH || c == TEH || c == NOON || c == ALEF;
  }

  private static boolean isWeak(char c) {
    return c == ALEF || c == WAW || c == YEH || c == HAMZA;
  }

  private static boolean isAdded(char c) {
    return c == TEH || c == MEEM || c == NOON || c == SEEN || c == BEH || c == LAM;
  }
}
