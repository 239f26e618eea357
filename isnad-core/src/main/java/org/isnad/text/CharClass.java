package org.isnad.text;

/// What each UTF-16 unit is to the [Tokenizer], as one table: the inner loop of everything asks once a character.
final class CharClass {
  /// Everything that shows and is none of the others.
  static final byte MARK = 0;

  static final byte SPACE = 1;
  static final byte LINE_END = 2;

  /// Stands on a letter and goes with it: diacritics, tatweel, combining marks.
  static final byte ON_LETTER = 3;

  static final byte INVISIBLE = 4;
  static final byte DIGIT = 5;
  static final byte ARABIC = 6;
  static final byte ARABIC_LIGATURE = 7;

  /// A letter of another script.
  static final byte LETTER = 8;

  private static final byte[] CLASSES = classes();

  private CharClass() {}

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
    if (Letters.isInvisible(c) || c == Folding.NOTHING) {
      return INVISIBLE;
    }
    if (Letters.digit(c) >= 0) {
      return DIGIT;
    }
    if (Folding.length(c) == 0) {
      return ON_LETTER;
    }
    if (Letters.isArabic(c)) {
      return Folding.length(c) > 1 ? ARABIC_LIGATURE : ARABIC;
    }
    return Character.isLetter(c) ? LETTER : MARK;
  }
}
