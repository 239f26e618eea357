package org.isnad.text;

/// The letters and marks that the code speaks of, by their Unicode names.
public final class Letters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_WITH_MADDA_ABOVE = '\u0622';
  public static final char ALEF_WITH_HAMZA_ABOVE = '\u0623';
  public static final char WAW_WITH_HAMZA_ABOVE = '\u0624';
  public static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
  public static final char YEH_WITH_HAMZA_ABOVE = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char THEH = '\u062B';
  public static final char JEEM = '\u062C';
  public static final char HAH = '\u062D';
  public static final char KHAH = '\u062E';
  public static final char DAL = '\u062F';
  public static final char THAL = '\u0630';
  public static final char REH = '\u0631';
  public static final char ZAIN = '\u0632';
  public static final char SEEN = '\u0633';
  public static final char SHEEN = '\u0634';
  public static final char SAD = '\u0635';
  public static final char DAD = '\u0636';
  public static final char TAH = '\u0637';
  public static final char ZAH = '\u0638';
  public static final char AIN = '\u0639';
  public static final char GHAIN = '\u063A';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char FATHATAN = '\u064B';
  public static final char KASRATAN = '\u064D';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';
  public static final char SUPERSCRIPT_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';
  public static final char KEHEH = '\u06A9';
  public static final char FARSI_YEH = '\u06CC';
  public static final char HEH_GOAL = '\u06C1';
  public static final char ARABIC_COMMA = '\u060C';
  public static final char ARABIC_SEMICOLON = '\u061B';
  public static final char ARABIC_QUESTION_MARK = '\u061F';
  public static final char ARABIC_PERCENT_SIGN = '\u066A';
  public static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
  public static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
  public static final char ARABIC_FULL_STOP = '\u06D4';
  public static final char NO_BREAK_SPACE = '\u00A0';
  public static final char NARROW_NO_BREAK_SPACE = '\u202F';
  public static final char ZERO_WIDTH_SPACE = '\u200B';
  public static final char RIGHT_TO_LEFT_MARK = '\u200F';
  public static final char BYTE_ORDER_MARK = '\uFEFF';
  public static final char SOFT_HYPHEN = '\u00AD';

  private static final int ARABIC = 1;
  private static final int PRESENTATION_FORM = 2;
  private static final int DIACRITIC = 4;
  private static final int INVISIBLE = 8;
  private static final int SPACE = 16;

  /// What each UTF-16 unit is: the rules at the end, worked out once, since they are asked for every character.
  private static final byte[] SORTS = sorts();

  private Letters() {}

  /// Whether the character is a letter of the Arabic block (any language's), not a mark, digit or tatweel.
  public static boolean isArabic(char c) {
    return (SORTS[c] & ARABIC) != 0;
  }

  /// The letters among Arabic presentation forms A and B: the shaped letters that old software left in texts. The ornate
  /// parentheses and symbols between them are none.
  public static boolean isPresentationForm(char c) {
    return (SORTS[c] & PRESENTATION_FORM) != 0;
  }

  /// Vowel signs and other combining marks of Arabic: they stand on a letter and do not make another word.
  public static boolean isDiacritic(char c) {
    return (SORTS[c] & DIACRITIC) != 0;
  }

  /// Characters that show nothing: zero-width, bidirectional controls, soft hyphen, byte order mark.
  public static boolean isInvisible(char c) {
    return (SORTS[c] & INVISIBLE) != 0;
  }

  /// White space, the no-break kinds included; line ends too.
  public static boolean isSpace(char c) {
    return (SORTS[c] & SPACE) != 0;
  }

  /// Whether the character ends a line.
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /// The value 0–9 of a digit of one of the three sets (0-9, ٠-٩, ۰-۹), or -1.
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return c - '\u0660';
    }
    return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
  }

  private static byte[] sorts() {
    byte[] out = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < out.length; i++) {
      char c = (char) i;
      int sort = isArabicByRule(c) ? ARABIC : 0;
      sort |= isPresentationFormByRule(c) ? PRESENTATION_FORM : 0;
      sort |= isDiacriticByRule(c) ? DIACRITIC : 0;
      sort |= isInvisibleByRule(c) ? INVISIBLE : 0;
      sort |= isSpaceByRule(c) ? SPACE : 0;
      out[i] = (byte) sort;
    }
    return out;
  }

  private static boolean isArabicByRule(char c) {
    return (c >= HAMZA && c <= '\u063F')
        || (c >= FEH && c <= YEH)
        || (c >= '\u066E' && c <= '\u06D3' && c != SUPERSCRIPT_ALEF)
        || c == '\u06D5'
        || (c >= '\u06EE' && c <= '\u06EF')
        || (c >= '\u06FA' && c <= '\u06FF')
        || (c >= '\u0750' && c <= '\u077F')
        || isPresentationFormByRule(c);
  }

  private static boolean isPresentationFormByRule(char c) {
    return c >= '\uFB50'
        && (c <= '\uFBB1'
            || (c >= '\uFBD3' && c <= '\uFD3D')
            || (c >= '\uFD50' && c <= '\uFDC7')
            || (c >= '\uFDF0' && c <= '\uFDFB')
            || (c >= '\uFE70' && c <= '\uFEFC'));
  }

  private static boolean isDiacriticByRule(char c) {
    return (c >= FATHATAN && c <= '\u065F')
        || c == SUPERSCRIPT_ALEF
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06DC')
        || (c >= '\u06DF' && c <= '\u06E4')
        || (c >= '\u06E7' && c <= '\u06E8')
        || (c >= '\u06EA' && c <= '\u06ED');
  }

  private static boolean isInvisibleByRule(char c) {
    return (c >= ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u061C'
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK;
  }

  private static boolean isSpaceByRule(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == NO_BREAK_SPACE
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == NARROW_NO_BREAK_SPACE
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u0085';
  }
}
