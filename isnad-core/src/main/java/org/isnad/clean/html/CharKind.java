package org.isnad.clean.html;

/// What each UTF-16 unit is to the shape of a block, as one table: every character of a page is looked up once.
final class CharKind {
  static final byte WORD = 0;
  static final byte SPACE = 1;

  /// A character of a script that is written without spaces.
  static final byte IDEOGRAPH = 2;

  /// Ends a sentence, or opens what is said.
  static final byte STOP = 3;

  static final byte COMMA = 4;

  /// May stand after the mark that ends a sentence.
  static final byte CLOSING = 5;

  static final byte MARK = 6;
  static final byte DIGIT = 7;

  private static final byte[] KINDS = kinds();

  private CharKind() {}

  static byte of(char c) {
    return KINDS[c];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = byRule((char) c);
    }
    return kinds;
  }

  private static byte byRule(char c) {
    return switch (c) {
      case ' ', '\u00a0', '\n' -> SPACE;
      case '.', '!', '?', ':', '…', '\u061f', '\u06d4', '\u3002', '\uff01', '\uff1f' -> STOP;
      case ',', ';', '\u060c', '\u061b', '\u3001', '\uff0c' -> COMMA;
      case '"', '\'', '”', '’', '»', '«', '“', ')', ']', '\u200f', '\u200e' -> CLOSING;
      default -> letter(c);
    };
  }

  private static byte letter(char c) {
    if ((c >= '\u3040' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff')) {
      return IDEOGRAPH;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    boolean word =
        Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
    return word ? WORD : MARK;
  }
}
