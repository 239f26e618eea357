package org.isnad.clean;

import org.isnad.text.Letters;

/// What each UTF-16 unit is to the shape of a line, as one table: lines are cut in one pass over every character of a page.
final class LineChars {
  static final byte WORD = 0;
  static final byte SPACE = 1;
  static final byte INVISIBLE = 2;
  static final byte LINE_END = 3;
  static final byte COMMA = 4;
  static final byte STOP = 5;

  /// Closes a quotation or a bracket: the sentence may have ended before it.
  static final byte CLOSING = 6;

  static final byte BRACKET = 7;
  static final byte MARK = 8;

  private static final byte[] CLASSES = classes();

  private LineChars() {}

  static byte of(char c) {
    return CLASSES[c];
  }

  private static byte[] classes() {
    byte[] out = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < out.length; c++) {
      out[c] = byRule((char) c);
    }
    return out;
  }

  private static byte byRule(char c) {
    if (Letters.isSpace(c)) {
      return Letters.isLineEnd(c) ? LINE_END : SPACE;
    }
    if (Letters.isInvisible(c)) {
      return INVISIBLE;
    }
    if (Letters.isArabic(c) || Letters.isDiacritic(c) || Character.isLetterOrDigit(c)) {
      return WORD;
    }
    return switch (c) {
      case Letters.ARABIC_COMMA, ',', Letters.ARABIC_SEMICOLON, ';' -> COMMA;
      case '.', Letters.ARABIC_FULL_STOP -> STOP;
      case '"', '\'', '”', '“', '’', '‘', '»', '«', ')', ']', '}', '*' -> CLOSING;
      case '(' -> BRACKET;
      default -> MARK;
    };
  }
}
