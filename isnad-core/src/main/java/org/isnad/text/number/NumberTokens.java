package org.isnad.text.number;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// The number words of a text, by token: alone, after «و», as a multiplier.
record NumberTokens(Tokens tokens, WordTable<NumberWord> words) {
  /// The lexicon's word that the whole token is, after an article where it has one.
  @Nullable NumberWord plain(int token) {
    return tokens.is(token, Kind.WORD) && !tokens.startsParagraph(token)
        ? words.get(tokens.word(token), 0)
        : null;
  }

  /// The multiplier that the whole token is, or 0.
  long scaleAt(int token) {
    NumberWord word = plain(token);
    return word == null ? 0 : scale(word);
  }

  /// What a word multiplies by, or 0.
  static long scale(NumberWord word) {
    return switch (word.sort()) {
      case SCALE, SCALE_PLURAL, SCALE_OR_DUAL -> word.value();
      case UNIT, UNIT_OF_TEN, TEN, TENS, HUNDRED, SCALE_DUAL, FRACTION, FRACTION_PLURAL, POINT -> 0;
    };
  }

  /// The number word that «و» joins at the token, in one token or as the token after it.
  @Nullable NumberWord joined(int token) {
    if (!tokens.is(token, Kind.WORD)
        || tokens.word(token).charAt(0) != Letters.WAW
        || tokens.startsParagraph(token)) {
      return null;
    }
    String word = tokens.word(token);
    if (word.length() == 1) {
      return plain(token + 1);
    }
    NumberWord found = words.get(word, 1);
    return found != null || !tokens.mayBeParticles(token, 3) || word.charAt(1) != Letters.ALEF
        ? found
        : words.get(word, 3);
  }

  /// One past the token of the word that «و» joins; the token itself where none does.
  int joinedEnd(int token) {
    return !tokens.is(token, Kind.WORD) || tokens.word(token).charAt(0) != Letters.WAW
        ? token
        : tokens.word(token).length() == 1 ? token + 2 : token + 1;
  }

  /// «بالمئة», «في المائة».
  boolean isPercent(int token) {
    int noun = tokens.isWord(token, "في") ? token + 1 : token;
    if (!tokens.is(noun, Kind.WORD)) {
      return false;
    }
    String word = tokens.word(noun);
    return (noun > token ? word.startsWith("ال") : word.startsWith("بال"))
        && (word.endsWith("ميه") || word.endsWith("مايه"));
  }
}
