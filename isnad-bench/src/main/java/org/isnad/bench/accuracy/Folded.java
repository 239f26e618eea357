package org.isnad.bench.accuracy;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Names and words as they are compared: compatibility forms, combining marks and tatweel gone, one form of alef, ya, waw and ta marbuta,
/// words one space apart, lower case. Static and thread-safe.
final class Folded {
  private static final List<String> CALLINGS =
      List.of("وكاله ", "صحيفه ", "قناه ", "موقع ", "شبكه ", "الرييس ", "السيد ", "الدكتور ");

  private Folded() {}

  /// The words, folded; "" for null.
  static String words(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int at = 0; at < composed.length(); ) {
      int codePoint = composed.codePointAt(at);
      at += Character.charCount(codePoint);
      if (UCharacter.getCombiningClass(codePoint) != 0 || codePoint == Letters.TATWEEL) {
        continue;
      }
      int letter = letter(codePoint);
      if (!Words.isLetterOrNumber(letter)) {
        gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) {
        folded.append(' ');
      }
      gap = false;
      folded.appendCodePoint(letter);
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static int letter(int codePoint) {
    return switch (codePoint) {
      case Letters.ALEF_WITH_HAMZA_ABOVE,
          Letters.ALEF_WITH_HAMZA_BELOW,
          Letters.ALEF_WITH_MADDA_ABOVE,
          Letters.ALEF_WASLA ->
          Letters.ALEF;
      case Letters.TEH_MARBUTA -> Letters.HEH;
      case Letters.ALEF_MAKSURA, Letters.YEH_WITH_HAMZA_ABOVE -> Letters.YEH;
      case Letters.WAW_WITH_HAMZA_ABOVE -> Letters.WAW;
      default -> codePoint;
    };
  }

  /// The words, folded, without one word before them that only says what is called so (وكالة، الرئيس …).
  static String name(@Nullable String text) {
    String folded = words(text);
    for (String calling : CALLINGS) {
      if (folded.startsWith(calling)) {
        return folded.substring(calling.length());
      }
    }
    return folded;
  }

  /// The words of the text, folded, each once.
  static Set<String> wordSet(@Nullable String text) {
    String folded = words(text);
    return folded.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(folded.split(" ", -1)));
  }

  /// A cue, folded; where nothing is left of it (a colon), as it stands without the space around it.
  static String cue(@Nullable String text) {
    String folded = words(text);
    return folded.isEmpty() && text != null ? trimmed(text) : folded;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
