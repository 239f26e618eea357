package org.isnad.analyze.figure;

import org.isnad.analyze.figure.Figure.Change;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the word of rise or fall that a number in its clause belongs to: «ارتفعت الأسعار بنسبة 5%». Made once a report.
final class Changes {
  private static final int CHANGE_REACH = 9;

  private final Tokens tokens;
  private final FigureLexicon lexicon;

  Changes(Tokens tokens, FigureLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /// The nearest word of rise or fall before the number in its clause, or -1.
  int at(int first) {
    if (tokens.isWord(first - 1, "في")) {
      return -1;
    }
    for (int i = first - 1; i >= 0 && i >= first - CHANGE_REACH && !tokens.startsLine(i + 1); i--) {
      switch (tokens.kind(i)) {
        case PERIOD, SEMICOLON, QUESTION, EXCLAMATION, COLON, ELLIPSIS -> {
          return -1;
        }
        case WORD -> {
          if (of(i) != null && !isComparison(i)) {
            return i;
          }
        }
        case NUMBER,
            QUOTE_OPEN,
            QUOTE_CLOSE,
            QUOTE_NEUTRAL,
            BRACKET_OPEN,
            BRACKET_CLOSE,
            COMMA,
            DASH,
            SLASH,
            PERCENT,
            SYMBOL -> {}
      }
    }
    return -1;
  }

  /// «يزيد على», «هبطت الطائرة في 19 …»: no change of the number.
  private boolean isComparison(int token) {
    int next = tokens.isWord(token + 1, "قليلا") ? token + 2 : token + 1;
    return tokens.isWord(next, "علي") || tokens.isWord(next, "عن");
  }

  /// The direction at a token that [#at(int)] gave; null for -1.
  @Nullable Change direction(int token) {
    return token < 0 ? null : of(token);
  }

  private @Nullable Change of(int token) {
    String word = tokens.word(token);
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) == 0) {
        continue;
      }
      Change found = lexicon.changes().get(tokens, token, skip);
      if (found != null) {
        return found;
      }
      int last = word.length() - 1;
      char end = word.charAt(last);
      if (last - skip >= 3 && (end == Letters.TEH || end == Letters.ALEF || end == Letters.HEH)) {
        found = lexicon.changes().get(word.substring(0, last), skip);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
