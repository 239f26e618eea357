package org.isnad.text;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ALEF_MAKSURA;
import static org.isnad.text.Letters.ALEF_WASLA;
import static org.isnad.text.Letters.ALEF_WITH_HAMZA_ABOVE;
import static org.isnad.text.Letters.ALEF_WITH_HAMZA_BELOW;
import static org.isnad.text.Letters.ALEF_WITH_MADDA_ABOVE;
import static org.isnad.text.Letters.FARSI_YEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.HEH_GOAL;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.KEHEH;
import static org.isnad.text.Letters.TATWEEL;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.WAW_WITH_HAMZA_ABOVE;
import static org.isnad.text.Letters.YEH;
import static org.isnad.text.Letters.YEH_WITH_HAMZA_ABOVE;

import java.text.Normalizer;

/// Folds spellings that readers take for the same word onto one: no diacritics, tatweel, zero-width or direction marks;
/// one alef, ya for alef maksura, ha for ta marbuta, seats of hamza dropped; presentation forms as plain letters; the three
/// digit sets as 0-9; no-break spaces as spaces; Latin letters in lower case.
///
/// The letter rules are those of Larkey, Ballesteros and Connell (2002), as in Lucene's `ArabicNormalizer`, extended to
/// hamza seats and to Persian and Urdu key-board variants. Folding is idempotent. Static and thread-safe.
public final class Folding {
  /// What `fold(char)` gives for a character that disappears.
  public static final char NOTHING = '\0';

  private static final char FIRST_PRESENTATION_FORM = '\uFB50';

  private static final String[] EXPANSIONS = expansions();

  /// What each UTF-16 unit folds to: the rules below, worked out once, since every analyzer asks for every letter.
  private static final char[] FOLDED = folded();

  private Folding() {}

  /// The folded form of one character: `NOTHING` where it disappears. A presentation form that stands for several letters
  /// gives its first; [#expansion(char)] gives all.
  public static char fold(char c) {
    return FOLDED[c];
  }

  private static char[] folded() {
    char[] out = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < out.length; c++) {
      out[c] = foldByRule((char) c);
    }
    return out;
  }

  private static char foldByRule(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c >= '\u0600' && c <= '\u06FF') {
      return foldArabic(c);
    }
    if (Letters.isInvisible(c)
        || (c >= '\uFE00' && c <= '\uFE0F')
        || (c >= '\u0300' && c <= '\u036F')) {
      return NOTHING;
    }
    if (Letters.isPresentationForm(c)) {
      String plain = expansion(c);
      return plain.isEmpty() ? NOTHING : plain.charAt(0);
    }
    if (Letters.isSpace(c)) {
      return Letters.isLineEnd(c) ? '\n' : ' ';
    }
    return Character.toLowerCase(c);
  }

  private static char foldArabic(char c) {
    return switch (c) {
      case ALEF_WITH_MADDA_ABOVE, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case WAW_WITH_HAMZA_ABOVE -> WAW;
      case YEH_WITH_HAMZA_ABOVE, ALEF_MAKSURA, FARSI_YEH -> YEH;
      case TEH_MARBUTA, HEH_GOAL -> HEH;
      case KEHEH -> KAF;
      case TATWEEL, '\u061C' -> NOTHING;
      default -> {
        int digit = Letters.digit(c);
        yield digit >= 0 ? (char) ('0' + digit) : Letters.isDiacritic(c) ? NOTHING : c;
      }
    };
  }

  /// The plain folded letters that a presentation form stands for, e.g. two for U+FEFB; empty where it shows nothing.
  public static String expansion(char c) {
    int index = c - '\uFB50';
    return index >= 0 && index < EXPANSIONS.length ? EXPANSIONS[index] : String.valueOf(c);
  }

  /// How many folded letters the character gives.
  static int length(char c) {
    return Letters.isPresentationForm(c) ? expansion(c).length() : FOLDED[c] == NOTHING ? 0 : 1;
  }

  /// The folded form of a word or phrase, without its alignment.
  public static String fold(CharSequence text) {
    int length = text.length();
    char[] letters = new char[length];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_PRESENTATION_FORM && Letters.isPresentationForm(c)) {
        return foldLong(text);
      }
      char folded = fold(c);
      if (folded != NOTHING) {
        letters[size++] = folded;
      }
    }
    return new String(letters, 0, size);
  }

  /// The same where some letter may become several.
  private static String foldLong(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), out);
    }
    return out.toString();
  }

  /// Appends the folded form of `c` and returns how many characters that were.
  static int append(char c, StringBuilder out) {
    if (c >= FIRST_PRESENTATION_FORM && Letters.isPresentationForm(c)) {
      String plain = expansion(c);
      out.append(plain);
      return plain.length();
    }
    char folded = fold(c);
    if (folded == NOTHING) {
      return 0;
    }
    out.append(folded);
    return 1;
  }

  private static String[] expansions() {
    String[] out = new String['\uFF00' - '\uFB50'];
    for (int i = 0; i < out.length; i++) {
      char c = (char) ('\uFB50' + i);
      StringBuilder plain = new StringBuilder();
      if (Letters.isPresentationForm(c)) {
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < normal.length(); k++) {
          char folded = foldPlain(normal.charAt(k));
          if (folded != NOTHING) {
            plain.append(folded);
          }
        }
      } else {
        plain.append(c);
      }
      out[i] = plain.toString();
    }
    return out;
  }

  private static char foldPlain(char c) {
    return c == ' ' ? NOTHING : c >= '\u0600' && c <= '\u06FF' ? foldArabic(c) : c;
  }
}
