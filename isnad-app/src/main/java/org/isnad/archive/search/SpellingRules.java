package org.isnad.archive.search;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.GHAIN;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.JEEM;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.QAF;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.jspecify.annotations.Nullable;

/// Tells, without a look at any table, whether two folded words are two spellings of one foreign name. Only what the press does every day counts, and only in longer
/// words, for Arabic names differ by a vowel or less: محمد and محمود, حسن and حسين. Static and thread-safe.
final class SpellingRules {
  private static final int SHORTEST_OF_CONSONANT = 5;
  private static final int SHORTEST_OF_VOWEL = 6;

  private SpellingRules() {}

  /// Why they are one name; null where they are not told to be.
  static @Nullable String reason(String a, String b) {
    if (a.equals(b)) {
      return null;
    }
    String pair = "spelling: " + a + "/" + b;
    if (a.length() == b.length()) {
      return isForeignG(a, b) || isFinalVowel(a, b) ? pair : null;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return isInnerVowel(shorter, longer) ? pair : null;
  }

  /// غوارديولا / جوارديولا / قوارديولا: a g of another language, for which Arabic has no letter.
  private static boolean isForeignG(String a, String b) {
    if (a.length() < SHORTEST_OF_CONSONANT) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i) && !(isG(a.charAt(i)) && isG(b.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isG(char c) {
    return c == JEEM || c == GHAIN || c == QAF || c == KAF;
  }

  /// لوكاشينكو / لوكاشينكا: the o at the end of a name that is spoken as a.
  private static boolean isFinalVowel(String a, String b) {
    int last = a.length() - 1;
    return a.length() >= SHORTEST_OF_VOWEL
        && a.regionMatches(0, b, 0, last)
        && (isPair(a.charAt(last), b.charAt(last), WAW)
            || isPair(a.charAt(last), b.charAt(last), HEH));
  }

  private static boolean isPair(char a, char b, char other) {
    return a == ALEF && b == other || a == other && b == ALEF;
  }

  /// فيكتوريا / فكتوريا: a vowel that one writes and the other does not, neither at the beginning nor at the end.
  private static boolean isInnerVowel(String shorter, String longer) {
    if (shorter.length() < SHORTEST_OF_VOWEL || longer.length() != shorter.length() + 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return at > 0
        && at < shorter.length() - 1
        && isVowel(longer.charAt(at))
        && longer.startsWith(shorter.substring(at), at + 1);
  }

  private static boolean isVowel(char c) {
    return c == ALEF || c == WAW || c == YEH;
  }
}
