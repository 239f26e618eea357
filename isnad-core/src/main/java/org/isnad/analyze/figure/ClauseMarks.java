package org.isnad.analyze.figure;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// The words of grammar around the verb of a clause: what stands before it, and what a clause begins with.
record ClauseMarks(Tokens tokens) {
  boolean isAuxiliary(int token) {
    return switch (tokens.word(token)) {
      case "لا", "لن", "لم", "ما", "قد", "سوف", "كان", "كانت", "لكنها", "لكنه", "لايزال" -> true;
      default -> false;
    };
  }

  boolean isRelative(int token) {
    return switch (tokens.word(token)) {
      case "التي", "الذي", "الذين", "والتي", "والذي" -> true;
      default -> false;
    };
  }

  boolean isHead(int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return switch (tokens.kind(token)) {
        case PERIOD, COLON, ELLIPSIS, COMMA, SEMICOLON, DASH -> true;
        case WORD,
            NUMBER,
            QUOTE_OPEN,
            QUOTE_CLOSE,
            QUOTE_NEUTRAL,
            BRACKET_OPEN,
            BRACKET_CLOSE,
            QUESTION,
            EXCLAMATION,
            SLASH,
            PERCENT,
            SYMBOL ->
            false;
      };
    }
    return switch (tokens.word(token)) {
      case "ان",
          "بان",
          "وان",
          "لان",
          "فان",
          "كانت",
          "كان",
          "وكان",
          "وكانت",
          "حيث",
          "فيما",
          "بينما",
          "لكن",
          "ولكن",
          "انه" ->
          true;
      default -> false;
    };
  }

  boolean isTimePreposition(int token) {
    return switch (tokens.word(token)) {
      case "في", "خلال", "منذ", "حتي", "يوم" -> true;
      default -> false;
    };
  }

  /// «وقيمتها»: و before the first noun of the phrase.
  boolean isHeadOfPhrase(int token) {
    return tokens.is(token, Kind.WORD)
        && tokens.firstLetter(token) == Letters.WAW
        && tokens.word(token).startsWith("ال", 1);
  }
}
