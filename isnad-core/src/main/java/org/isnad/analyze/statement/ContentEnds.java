package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;

/// Finds where what is said ends: at its quotation's closing mark, before the reporter's own tail, before a trailing attribution, without the
/// marks that close the clause. Holds the report's scene.
final class ContentEnds {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final ReportWords words;
  private final CueWords cueWords;

  ContentEnds(Scene scene, Vocabulary vocabulary, CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.words = scene.words;
    this.cueWords = cueWords;
  }

  /// Where what the draft's cue brings ends, at `boundary` at the latest.
  ///
  /// @param attributionFirst first token of the attribution that trails the sentence's words, or the sentence's end
  int of(Draft draft, int boundary, int attributionFirst) {
    Quotation quotation = draft.quotation;
    if (quotation != null
        && quotation.openingMark() == draft.contentFirst
        && quotation.closed()
        && (draft.joint == Draft.Joint.QUOTATION
            || isRest(quotation.end() + 1, Math.max(boundary, quotation.end() + 1)))) {
      return quotation.end() + 1;
    }
    return trimmed(draft.contentFirst, indirectEnd(draft, boundary, attributionFirst));
  }

  /// Whether nothing of weight stands in `[from, to)`: marks, or the reporter's tail.
  private boolean isRest(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(WordClass.TAIL, i) || words.attribution(i) != null && tokens.is(i, Kind.WORD)) {
        return true;
      }
      if (tokens.is(i - 1, Kind.COMMA) && words.is(WordClass.JOINER, i)) {
        return true;
      }
      if (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER)) {
        return false;
      }
    }
    return true;
  }

  /// The end of an indirect clause: before the reporter's tail or a trailing attribution.
  private int indirectEnd(Draft draft, int boundary, int attributionFirst) {
    boolean phrase =
        draft.joint == Draft.Joint.NOUN_PHRASE || draft.joint == Draft.Joint.PREPOSITION;
    boolean within = false;
    for (int i = draft.contentFirst + 1; i < boundary; i++) {
      if (draft.narrated && tokens.is(i, Kind.COMMA) && !scene.isQuoted(i)) {
        return i;
      }
      if (!tokens.is(i, Kind.WORD) || scene.isQuoted(i)) {
        continue;
      }
      if (i == attributionFirst) {
        return i;
      }
      if (words.end(WordClass.TAIL, i) > i && beginsTail(i)) {
        return i;
      }
      within |= words.is(WordClass.RELATIVE, i) || words.is(WordClass.THAT, i);
      if (phrase && endsPhrase(i, within, boundary)) {
        return i;
      }
      if (tokens.is(i - 1, Kind.COMMA)
          && (tokens.isWord(i, "حسبما")
              || (tokens.isWord(i, "كما") && cueWords.isCueWord(i + 1)))) {
        return i;
      }
    }
    return boundary;
  }

  /// Whether the reporter goes on by himself behind a phrase that is no clause: a circumstance after a comma, an event, an occasion of speech.
  ///
  /// @param within whether a clause inside the phrase may go on here
  private boolean endsPhrase(int token, boolean within, int boundary) {
    boolean afterComma = tokens.is(token - 1, Kind.COMMA);
    if (afterComma
        && (words.is(WordClass.CIRCUMSTANCE, token)
            || closes(scene.timeEnd(token), token, boundary))) {
      return true;
    }
    return (afterComma || !within) && vocabulary.events().isJoined(tokens, token, within)
        || !within && words.is(WordClass.SPEECH_FRAME, token);
  }

  /// Whether a time from `token` to `end` is all that is left: «…، يوم الجمعة».
  private boolean closes(int end, int token, int boundary) {
    return end > token && trimmed(end, boundary) == end;
  }

  /// A tail begins after a comma; «وذلك بعد» and «على حد قوله» also without one.
  private boolean beginsTail(int token) {
    if (tokens.is(token - 1, Kind.COMMA)) {
      return true;
    }
    if (tokens.isWord(token, "وذلك")) {
      return words.is(WordClass.PREPOSITION, token + 1);
    }
    return tokens.isWord(token, "علي") && tokens.isWord(token + 1, "حد")
        || words.attribution(token) != null;
  }

  /// Without the marks that close the clause.
  int trimmed(int first, int end) {
    int to = end;
    while (to > first) {
      Kind kind = tokens.kind(to - 1);
      boolean mark =
          kind == Kind.COMMA
              || kind == Kind.PERIOD
              || kind == Kind.ELLIPSIS
              || kind == Kind.COLON
              || kind == Kind.SEMICOLON
              || kind == Kind.DASH
              || kind == Kind.SYMBOL && !tokens.isWord(to - 1, "$");
      boolean stray =
          (kind == Kind.QUOTE_CLOSE
                  || kind == Kind.QUOTE_NEUTRAL
                  || kind == Kind.QUOTE_OPEN
                  || kind == Kind.BRACKET_OPEN)
              && !closesInside(first, to - 1);
      if (!mark && !stray) {
        break;
      }
      to--;
    }
    return to;
  }

  private boolean closesInside(int first, int mark) {
    Quotation quotation = scene.quotation(mark);
    return quotation != null
        && quotation.closed()
        && quotation.end() == mark
        && quotation.openingMark() >= first;
  }
}
