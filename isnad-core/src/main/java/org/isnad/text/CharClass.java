package org.isnad.text;

/// What each UTF-16 unit is to the [Tokenizer], and what it folds to, as one table: the inner loop of everything asks once a character.
final class CharClass {
  /// Everything that shows and is none of the others.
  static final int MARK = 0;

  static final int SPACE = 1;
  static final int LINE_END = 2;

  /// Stands on a letter and goes with it: diacritics, tatweel, combining marks.
  static final int ON_LETTER = 3;

  static final int INVISIBLE = 4;
  static final int DIGIT = 5;
  static final int ARABIC = 6;
  static final int ARABIC_LIGATURE = 7;

  /// A letter of another script.
  static final int LETTER = 8;

  private static final int CLASS_SHIFT = 16;
  private static final int[] ENTRIES = entries();

  private CharClass() {}

  static int of(char c) {
    return of(entry(c));
  }

  /// Class and folded form of the character in one.
  static int entry(char c) {
    return ENTRIES[c];
  }

  static int of(int entry) {
    return entry >>> CLASS_SHIFT;
  }

  static char folded(int entry) {
    return (char) entry;
  }

  private static int[] entries() {
    int[] out = new int[Character.MAX_VALUE + 1];
    for (int c = 0; c < out.length; c++) {
      out[c] = byRule((char) c) << CLASS_SHIFT | Folding.fold((char) c);
    }
    return out;
  }

  private static int byRule(char c) {
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
