package org.isnad.analyze.name;

import org.jspecify.annotations.Nullable;

/// Tells two spellings of one foreign or Arabic word from two words: لوكاشينكو / لوكاشينكا, بطرسبورج / بطرسبورغ, نتانياهو / نتنياهو. Takes folded words;
/// static and thread-safe.
public final class SpellingVariants {
  private static final int SHORTEST = 4;
  private static final int FEWEST_CONSONANTS = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private SpellingVariants() {}

  /// A number that two spellings of one word have in common, and seldom two words.
  static long sound(String word) {
    long hash = 0;
    int consonants = 0;
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = sound(word.charAt(i));
      if (!isSilent(c, i, word) && c != before) {
        hash = (hash ^ c) * MIX;
        hash ^= hash >>> Integer.SIZE;
        before = c;
        consonants++;
      }
    }
    if (consonants >= FEWEST_CONSONANTS) {
      return hash;
    }
    // Of so short a word there are no other spellings.
    hash = consonants;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * MIX;
    }
    return hash;
  }

  /// Why the two are spellings of one word; null where they are not, "" where they are the same.
  public static @Nullable String reason(String a, String b) {
    if (a.equals(b)) {
      return "";
    }
    if (Math.min(a.length(), b.length()) < SHORTEST || Math.abs(a.length() - b.length()) > 2) {
      return null;
    }
    String skeletonA = skeleton(a);
    String skeletonB = skeleton(b);
    if (skeletonA.length() < FEWEST_CONSONANTS || !skeletonA.equals(skeletonB)) {
      return null;
    }
    int last = a.length() - 1;
    if (a.length() == b.length() && a.regionMatches(0, b, 0, last)) {
      return isVowel(a.charAt(last)) && isVowel(b.charAt(last))
          ? "spelling: final " + a.charAt(last) + "/" + b.charAt(last)
          : "spelling: " + a.charAt(last) + "/" + b.charAt(last);
    }
    int distance = distance(a, b);
    return distance <= 2 && (distance == 1 || a.length() > 5) ? "spelling: " + a + "/" + b : null;
  }

  /// The consonants, those that transliteration confuses as one, doubled ones once; the first letter counts whatever it is. Two words of other
  /// skeletons are not spellings of one word.
  public static String skeleton(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = sound(word.charAt(i));
      if (!isSilent(c, i, word) && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Whether the letter at a position, as it sounds, is no consonant of the skeleton.
  private static boolean isSilent(char c, int at, String word) {
    return isVowel(c) && (at > 0 || c != 'ا') || c == 'ه' && at == word.length() - 1;
  }

  private static char sound(char c) {
    return switch (c) {
      case 'ج', 'غ', 'ق', 'ك' -> 'غ';
      case 'ط' -> 'ت';
      case 'ص', 'ث' -> 'س';
      case 'ض', 'ظ', 'ذ' -> 'د';
      case 'ڤ', 'ف' -> 'ف';
      case 'پ' -> 'ب';
      default -> c;
    };
  }

  private static boolean isVowel(char c) {
    return c == 'ا' || c == 'و' || c == 'ي' || c == 'ه';
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] =
            Math.min(
                Math.min(row[j] + 1, row[j - 1] + 1),
                diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
