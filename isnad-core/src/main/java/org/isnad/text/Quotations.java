package org.isnad.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Pairs the quotation marks of a text: nested, unbalanced, of mixed kinds, over several paragraphs, and » used as a bullet.
///
/// A mark that does not show its side opens where a space or the line stands before it and a word follows. A quotation that its paragraph does
/// not close goes on where the next paragraphs bring a closing mark before an opening one; else it ends with its paragraph, and says
/// so. Static and thread-safe.
public final class Quotations {
  /// How many paragraphs on an unclosed quotation looks for its closing mark.
  private static final int PARAGRAPHS_AHEAD = 6;

  private Quotations() {}

  /// The quotations of the text, ordered by where they start; an outer one before those inside it.
  public static List<Quotation> find(Tokens tokens) {
    List<int[]> pairs = new ArrayList<>();
    int[] stack = new int[16];
    int depth = 0;
    int last = tokens.size();
    for (int i = 0; i < last; i++) {
      if (tokens.startsLine(i) && depth > 0 && !goesOn(tokens, i)) {
        depth = closeParagraph(tokens, i, stack, depth, pairs);
      }
      int side = side(tokens, i, depth, depth == 0 ? -1 : stack[depth - 1]);
      if (side > 0 && depth < stack.length) {
        stack[depth++] = i;
      } else if (side < 0 && depth > 0) {
        depth--;
        pairs.add(new int[] {stack[depth], i, depth, 1});
      }
    }
    closeParagraph(tokens, last, stack, depth, pairs);
    List<Quotation> out = new ArrayList<>(pairs.size());
    for (int[] pair : pairs) {
      if (pair[0] + 1 < pair[1]) {
        Span inner = tokens.span(pair[0] + 1, pair[1]);
        Span outer = pair[3] == 1 ? new Span(tokens.start(pair[0]), tokens.end(pair[1])) : new Span(tokens.start(pair[0]), inner.end());
        out.add(new Quotation(inner, outer, pair[0] + 1, pair[1], pair[2], pair[3] == 1));
      }
    }
    out.sort(Comparator.comparing(Quotation::outer, Comparator.comparingInt(Span::start)).thenComparing(Comparator.comparingInt(Quotation::end).reversed()));
    return Collections.unmodifiableList(out);
  }

  /// 1 for an opening mark, -1 for a closing one, 0 for neither.
  private static int side(Tokens tokens, int i, int depth, int open) {
    return switch (tokens.kind(i)) {
      case QUOTE_OPEN -> isApostrophe(tokens, i) ? 0 : opensHere(tokens, i) || depth == 0 ? 1 : reversed(tokens, i) ? -1 : 1;
      case QUOTE_CLOSE -> {
        if (isApostrophe(tokens, i)) {
          yield 0;
        }
        if (depth > 0) {
          yield reversed(tokens, i) && sameMark(tokens, open, i) ? 0 : -1;
        }
        // » first on a line is a bullet; before a word, with no quotation open, it is a mark set the wrong way round.
        yield tokens.startsLine(i) ? 0 : opensHere(tokens, i) && closesLater(tokens, i) ? 1 : 0;
      }
      case QUOTE_NEUTRAL -> neutralSide(tokens, i, depth);
      case WORD, NUMBER, BRACKET_OPEN, BRACKET_CLOSE, COMMA, SEMICOLON, COLON, PERIOD, ELLIPSIS, QUESTION, EXCLAMATION, DASH, SLASH, PERCENT, SYMBOL -> 0;
    };
  }

  private static int neutralSide(Tokens tokens, int i, int depth) {
    if (tokens.word(i).equals("'") && (!tokens.spaceBefore(i) && !spaceAfter(tokens, i))) {
      return 0;
    }
    if (depth == 0) {
      return 1;
    }
    boolean before = tokens.spaceBefore(i) || afterParticle(tokens, i) || tokens.is(i - 1, Kind.BRACKET_OPEN) || tokens.is(i - 1, Kind.QUOTE_OPEN);
    boolean after = spaceAfter(tokens, i) || i + 1 == tokens.size() || !(tokens.is(i + 1, Kind.WORD) || tokens.is(i + 1, Kind.NUMBER));
    return before && !after ? 1 : -1;
  }

  /// Whether a particle of one letter, or ال, stands joined before the mark: «بـ"…"».
  private static boolean afterParticle(Tokens tokens, int i) {
    return tokens.is(i - 1, Kind.WORD) && tokens.word(i - 1).length() <= 2 && !tokens.spaceBefore(i) && tokens.original(i - 1).indexOf(Letters.TATWEEL) > 0;
  }

  private static boolean spaceAfter(Tokens tokens, int i) {
    return i + 1 >= tokens.size() || tokens.spaceBefore(i + 1);
  }

  private static boolean opensHere(Tokens tokens, int i) {
    return tokens.spaceBefore(i) && !spaceAfter(tokens, i);
  }

  private static boolean reversed(Tokens tokens, int i) {
    return tokens.kind(i) == Kind.QUOTE_OPEN ? !tokens.spaceBefore(i) && spaceAfter(tokens, i) : opensHere(tokens, i);
  }

  private static boolean sameMark(Tokens tokens, int a, int b) {
    return a >= 0 && tokens.word(a).equals(tokens.word(b));
  }

  private static boolean isApostrophe(Tokens tokens, int i) {
    String mark = tokens.word(i);
    return (mark.equals("’") || mark.equals("‘")) && !tokens.spaceBefore(i) && !spaceAfter(tokens, i) && tokens.is(i - 1, Kind.WORD) && tokens.is(i + 1, Kind.WORD);
  }

  private static boolean closesLater(Tokens tokens, int i) {
    for (int k = i + 1; k < tokens.size() && !tokens.startsLine(k); k++) {
      if (tokens.kind(k) == Kind.QUOTE_CLOSE || tokens.kind(k) == Kind.QUOTE_OPEN) {
        return true;
      }
    }
    return false;
  }

  /// Whether an unclosed quotation goes on in the line that begins at `i`: the first mark from here on closes.
  private static boolean goesOn(Tokens tokens, int i) {
    int lines = 0;
    for (int k = i; k < tokens.size(); k++) {
      if (tokens.startsBlock(k)) {
        return false;
      }
      if (k > i && tokens.startsLine(k) && ++lines > PARAGRAPHS_AHEAD) {
        return false;
      }
      switch (tokens.kind(k)) {
        case QUOTE_CLOSE -> {
          return !tokens.startsLine(k) && !reversed(tokens, k);
        }
        case QUOTE_OPEN -> {
          return false;
        }
        case QUOTE_NEUTRAL -> {
          return !tokens.spaceBefore(k) && spaceAfter(tokens, k) && !tokens.word(k).equals("'");
        }
        case WORD, NUMBER, BRACKET_OPEN, BRACKET_CLOSE, COMMA, SEMICOLON, COLON, PERIOD, ELLIPSIS, QUESTION, EXCLAMATION, DASH, SLASH, PERCENT, SYMBOL -> {}
      }
    }
    return false;
  }

  /// Ends what is open where a paragraph ends. Where an inner quotation took the mark that closes the paragraph, the outer one gets it.
  private static int closeParagraph(Tokens tokens, int end, int[] stack, int depth, List<int[]> pairs) {
    int open = depth;
    while (open > 0) {
      open--;
      int opened = stack[open];
      int[] inner = pairs.isEmpty() ? null : pairs.getLast();
      if (inner != null && inner[3] == 1 && inner[0] > opened && inner[1] >= end - 2) {
        pairs.removeLast();
        pairs.add(new int[] {opened, inner[1], open, 1});
      } else {
        pairs.add(new int[] {opened, end, open, 0});
      }
    }
    return 0;
  }
}
