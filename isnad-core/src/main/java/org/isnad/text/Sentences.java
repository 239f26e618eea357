package org.isnad.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Cuts tokens into sentences as newspaper Arabic has them: at a full stop, a question or exclamation mark, and at a line's end; never
/// inside a quotation that is closed, after an initial («د.», «أ.ف.ب») or a list's number, between digits, or at «..», which the press
/// uses like a comma. The stop at a quotation's end ends its sentence where a conjunction goes on. A line of one word that begins with a
/// conjunction is a line broken by the page, and goes on. Static and thread-safe.
public final class Sentences {
  private Sentences() {}

  public static List<Sentence> split(Tokens tokens, List<Quotation> quotations) {
    List<Sentence> out = new ArrayList<>();
    int[] quotedUntil = quotedUntil(tokens, quotations);
    int first = 0;
    int line = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int next = i + 1;
      boolean lineEnds = next == tokens.size() || tokens.startsLine(next);
      if (lineEnds
          ? !isBrokenLine(tokens, first, next)
          : ends(tokens, i)
              && (quotedUntil[i] <= next || endsQuotation(tokens, next, quotedUntil[i]))) {
        int end = lineEnds ? next : withClosingMarks(tokens, next);
        out.add(new Sentence(tokens.span(first, end), first, end, line));
        first = end;
        i = end - 1;
        lineEnds = end == tokens.size() || tokens.startsLine(end);
      }
      if (lineEnds) {
        line++;
      }
    }
    return Collections.unmodifiableList(out);
  }

  /// For each token the end of the closed outermost quotation it stands in, 0 outside.
  private static int[] quotedUntil(Tokens tokens, List<Quotation> quotations) {
    int[] out = new int[tokens.size()];
    for (Quotation quotation : quotations) {
      if (quotation.depth() == 0 && quotation.closed()) {
        for (int i = quotation.first(); i < quotation.end(); i++) {
          out[i] = quotation.end() + 1;
        }
      }
    }
    return out;
  }

  /// Whether the quotation's closing mark comes next and a new sentence after it: `"لن نرحل." وأضاف`, not `"هل نرحل؟" تساءل`.
  private static boolean endsQuotation(Tokens tokens, int next, int after) {
    return after == next + 1
        && tokens.is(after, Kind.WORD)
        && tokens.word(after).charAt(0) == Letters.WAW;
  }

  private static boolean ends(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case PERIOD ->
          !isInitial(tokens, i)
              && !isListNumber(tokens, i)
              && (i + 1 >= tokens.size()
                  || tokens.spaceBefore(i + 1)
                  || !tokens.is(i + 1, Kind.NUMBER) && !isLatin(tokens, i + 1));
      case QUESTION, EXCLAMATION ->
          !tokens.is(i + 1, Kind.QUESTION)
              && !tokens.is(i + 1, Kind.EXCLAMATION)
              && !tokens.is(i + 1, Kind.BRACKET_CLOSE);
      case WORD,
          NUMBER,
          QUOTE_OPEN,
          QUOTE_CLOSE,
          QUOTE_NEUTRAL,
          BRACKET_OPEN,
          BRACKET_CLOSE,
          COMMA,
          SEMICOLON,
          COLON,
          ELLIPSIS,
          DASH,
          SLASH,
          PERCENT,
          SYMBOL ->
          false;
    };
  }

  private static boolean isLatin(Tokens tokens, int i) {
    return tokens.is(i, Kind.WORD) && tokens.word(i).charAt(0) < '\u0250';
  }

  /// «د.», «أ.»: one letter before the stop, itself after a space, a stop or a bracket.
  private static boolean isInitial(Tokens tokens, int i) {
    return tokens.is(i - 1, Kind.WORD) && tokens.word(i - 1).length() == 1 && !tokens.startsLine(i);
  }

  private static boolean isListNumber(Tokens tokens, int i) {
    return tokens.is(i - 1, Kind.NUMBER)
        && tokens.startsLine(i - 1)
        && i + 1 < tokens.size()
        && !tokens.startsLine(i + 1);
  }

  private static boolean isBrokenLine(Tokens tokens, int first, int end) {
    return end - first == 1
        && end < tokens.size()
        && !tokens.startsParagraph(end)
        && tokens.is(first, Kind.WORD)
        && tokens.word(first).charAt(0) == Letters.WAW;
  }

  private static int withClosingMarks(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && !tokens.startsLine(end)
        && (tokens.is(end, Kind.QUOTE_CLOSE)
            || tokens.is(end, Kind.BRACKET_CLOSE)
            || (tokens.is(end, Kind.QUOTE_NEUTRAL) && !tokens.spaceBefore(end)))) {
      end++;
    }
    return end;
  }
}
