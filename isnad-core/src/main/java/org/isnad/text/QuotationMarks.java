package org.isnad.text;

/// What a mark of quotation looks like where it stands: which family its glyph is of, and whether the spaces and marks around it speak for
/// an opening or a closing one. The press sets marks the wrong way round and glues them to words, so the glyph alone does not decide.
final class QuotationMarks {
  /// « » ‹ ›
  static final int ANGLE = 0;

  /// “ ” „ and the straight "
  static final int DOUBLE = 1;

  /// ‘ ’ ‚ and '
  static final int SINGLE = 2;

  private QuotationMarks() {}

  static boolean isMark(Tokens tokens, int i) {
    return tokens.is(i, Kind.QUOTE_OPEN)
        || tokens.is(i, Kind.QUOTE_CLOSE)
        || tokens.is(i, Kind.QUOTE_NEUTRAL);
  }

  static int family(Tokens tokens, int i) {
    String mark = tokens.word(i);
    if (mark.length() > 1) {
      return DOUBLE;
    }
    return switch (mark.charAt(0)) {
      case '«', '»', '‹', '›' -> ANGLE;
      case '‘', '’', '‚', '\'' -> SINGLE;
      default -> DOUBLE;
    };
  }

  /// Whether the mark stands between the letters of one word: N’Djamena.
  static boolean isApostrophe(Tokens tokens, int i) {
    return family(tokens, i) == SINGLE
        && !tokens.spaceBefore(i)
        && !spaceAfter(tokens, i)
        && tokens.is(i - 1, Kind.WORD)
        && tokens.is(i + 1, Kind.WORD);
  }

  /// Free on the left, and a word begins on the right.
  static boolean looksOpening(Tokens tokens, int i) {
    boolean free =
        tokens.spaceBefore(i)
            || afterParticle(tokens, i)
            || tokens.is(i - 1, Kind.BRACKET_OPEN)
            || tokens.is(i - 1, Kind.QUOTE_OPEN);
    return free && !spaceAfter(tokens, i) && begins(tokens, i + 1);
  }

  /// A word ends on the left, and a space or a mark that follows words stands on the right.
  static boolean looksClosing(Tokens tokens, int i) {
    return !tokens.spaceBefore(i) && (spaceAfter(tokens, i) || !begins(tokens, i + 1));
  }

  private static boolean begins(Tokens tokens, int i) {
    return tokens.is(i, Kind.WORD)
        || tokens.is(i, Kind.NUMBER)
        || tokens.is(i, Kind.BRACKET_OPEN)
        || tokens.is(i, Kind.ELLIPSIS)
        || isMark(tokens, i);
  }

  /// Whether a particle, or ال, stands joined by tatweel before the mark: «بـ"…"».
  private static boolean afterParticle(Tokens tokens, int i) {
    return tokens.is(i - 1, Kind.WORD)
        && tokens.word(i - 1).length() <= 2
        && !tokens.spaceBefore(i)
        && tokens.original(i - 1).indexOf(Letters.TATWEEL) > 0;
  }

  private static boolean spaceAfter(Tokens tokens, int i) {
    return i + 1 >= tokens.size() || tokens.spaceBefore(i + 1);
  }
}
