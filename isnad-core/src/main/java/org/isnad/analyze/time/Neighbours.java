package org.isnad.analyze.time;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// What stands after a bare numeral: something that makes it a count, a noun that may, or neither.
///
/// @param counts a multiplier, a percent sign, a currency or a noun in the accusative of counting
/// @param noun a word that may be a counted noun
record Neighbours(boolean counts, boolean noun) {
  private static final Neighbours COUNTED = new Neighbours(true, true);
  private static final Neighbours NOUN = new Neighbours(false, true);
  private static final Neighbours NONE = new Neighbours(false, false);

  static Neighbours of(TimeText text, int token) {
    Tokens tokens = text.tokens();
    int after = token + 1;
    if (after >= tokens.size() || tokens.startsLine(after)) {
      return NONE;
    }
    if (tokens.is(after, Kind.PERCENT) || text.lexicon().numbers().scaleAt(tokens, after) != 0) {
      return COUNTED;
    }
    if (tokens.is(after, Kind.SYMBOL) && "$€£".contains(tokens.word(after))) {
      return COUNTED;
    }
    if (!tokens.is(after, Kind.WORD)) {
      return NONE;
    }
    String word = tokens.word(after);
    if (word.charAt(0) < Letters.HAMZA || text.lexicon().countNouns().get(word, 0) != null) {
      return COUNTED;
    }
    if (text.word(after) != null
        && text.skip(after) == 0
        && !text.isDefinite(after)
        && isUnit(text, after)) {
      return COUNTED;
    }
    boolean joined = (tokens.splits(after) & ~1) != 0 || word.length() < 3;
    if (joined || text.lexicon().prepositions().get(word, 0) != null) {
      return NONE;
    }
    return word.length() > 3 && word.charAt(word.length() - 1) == Letters.ALEF && !isAdverb(word)
        ? COUNTED
        : NOUN;
  }

  private static boolean isUnit(TimeText text, int token) {
    return text.is(token, TimeWord.Sort.ONE)
        || (text.is(token, TimeWord.Sort.MANY) && !text.tokens().is(token + 1, Kind.NUMBER));
  }

  /// Participles and adverbs in the accusative that tell how, not what is counted: مشيرا, مؤكدا, تقريبا.
  private static boolean isAdverb(String word) {
    return word.charAt(0) == Letters.MEEM
        || word.equals("حيث")
        || word.equals("تقريبا")
        || word.equals("ايضا")
        || word.equals("عندما")
        || word.equals("بعدما")
        || word.equals("كما");
  }
}
