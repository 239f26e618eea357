package org.isnad.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Pairs the quotation marks of a text: nested, unbalanced, of mixed kinds, over several paragraphs, set the wrong way round, and » used
/// as a bullet.
///
/// A quotation that its paragraph does not close goes on where the next paragraphs bring a closing mark before an opening one; else it
/// ends with its paragraph, and says so. Static and thread-safe.
public final class Quotations {
  /// How many paragraphs on an unclosed quotation looks for its closing mark.
  private static final int PARAGRAPHS_AHEAD = 6;

  private static final int DEEPEST = 8;
  private static final Comparator<Quotation> ORDER =
      Comparator.<Quotation>comparingInt(quotation -> quotation.outer().start())
          .thenComparing(Quotation::end, Comparator.reverseOrder());

  private Quotations() {}

  /// The quotations of the text, ordered by where they start; an outer one before those inside it.
  public static List<Quotation> find(Tokens tokens) {
    Pairing pairing = new Pairing(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (pairing.depth > 0 && tokens.startsLine(i) && !goesOn(tokens, i)) {
        pairing.endParagraph(i);
      }
      if (QuotationMarks.isMark(tokens, i) && !QuotationMarks.isApostrophe(tokens, i)) {
        pairing.mark(i);
      }
    }
    pairing.endParagraph(tokens.size());
    pairing.out.sort(ORDER);
    return Collections.unmodifiableList(pairing.out);
  }

  /// Whether an unclosed quotation goes on in the line that begins at `i`: the first mark from here on closes.
  private static boolean goesOn(Tokens tokens, int i) {
    int lines = 0;
    for (int k = i; k < tokens.size(); k++) {
      if (tokens.startsBlock(k) || (k > i && tokens.startsLine(k) && ++lines > PARAGRAPHS_AHEAD)) {
        return false;
      }
      if (QuotationMarks.isMark(tokens, k) && !QuotationMarks.isApostrophe(tokens, k)) {
        return !tokens.startsLine(k)
            && QuotationMarks.family(tokens, k) != QuotationMarks.SINGLE
            && (tokens.is(k, Kind.QUOTE_CLOSE)
                ? !QuotationMarks.looksOpening(tokens, k)
                : QuotationMarks.looksClosing(tokens, k));
      }
    }
    return false;
  }

  /// The marks that are open at one place of the text, and the quotations that were closed before it.
  private static final class Pairing {
    private final Tokens tokens;
    private final List<Quotation> out = new ArrayList<>();
    private final int[] open = new int[DEEPEST];
    private int depth;

    /// Up to where the marks of a line were counted, and how many of them stand behind the mark that was asked for last.
    private int countedEnd;

    private int countedFrom;
    private int neutrals;

    Pairing(Tokens tokens) {
      this.tokens = tokens;
    }

    void mark(int i) {
      int side = side(i);
      if (side > 0 && depth < DEEPEST) {
        open[depth++] = i;
      } else if (side < 0) {
        close(i);
      }
    }

    /// 1 for an opening mark, -1 for a closing one, 0 for neither.
    private int side(int i) {
      if (tokens.is(i, Kind.QUOTE_NEUTRAL)) {
        return depth == 0 ? neutralOutside(i) : QuotationMarks.looksOpening(tokens, i) ? 1 : -1;
      }
      if (tokens.is(i, Kind.QUOTE_OPEN)) {
        boolean closing = QuotationMarks.looksClosing(tokens, i);
        return !closing ? 1 : depth > 0 ? -1 : closesLater(i) ? 1 : 0;
      }
      if (depth > 0) {
        boolean opensAgain =
            QuotationMarks.looksOpening(tokens, i)
                && tokens.word(open[depth - 1]).equals(tokens.word(i));
        return opensAgain ? 0 : -1;
      }
      // » first on a line is a bullet; before a word, with no quotation open, it is a mark set the
      // wrong way round.
      return !tokens.startsLine(i) && QuotationMarks.looksOpening(tokens, i) && closesLater(i)
          ? 1
          : 0;
    }

    /// A mark that does not show its side, where none is open, opens; one that looks like closing only after a colon or where
    /// others of its line pair up with it.
    private int neutralOutside(int i) {
      if (!QuotationMarks.looksClosing(tokens, i) || tokens.is(i - 1, Kind.COLON)) {
        return 1;
      }
      return neutralsAfter(i) % 2 == 1 ? 1 : 0;
    }

    /// How many marks that do not show their side stand behind the mark `i` on its line. Marks are asked in the order of the text, so that
    /// a long line is gone over but twice.
    private int neutralsAfter(int i) {
      if (i >= countedEnd) {
        countedFrom = i;
        countedEnd = i + 1;
        neutrals = 0;
        while (countedEnd < tokens.size() && !tokens.startsLine(countedEnd)) {
          neutrals += neutral(countedEnd);
          countedEnd++;
        }
      }
      while (countedFrom < i) {
        countedFrom++;
        neutrals -= neutral(countedFrom);
      }
      return neutrals;
    }

    private int neutral(int k) {
      return tokens.is(k, Kind.QUOTE_NEUTRAL) && !QuotationMarks.isApostrophe(tokens, k) ? 1 : 0;
    }

    private boolean closesLater(int i) {
      for (int k = i + 1; k < tokens.size() && !tokens.startsLine(k); k++) {
        if (tokens.is(k, Kind.QUOTE_CLOSE) || tokens.is(k, Kind.QUOTE_OPEN)) {
          return true;
        }
      }
      return false;
    }

    /// Closes the innermost quotation of the mark's family, and with it what is open inside that one; where there is none, the innermost
    /// of all, unless the mark may be an apostrophe.
    private void close(int i) {
      int family = QuotationMarks.family(tokens, i);
      int partner = depth - 1;
      while (partner >= 0 && QuotationMarks.family(tokens, open[partner]) != family) {
        partner--;
      }
      if (partner < 0 && family != QuotationMarks.SINGLE) {
        partner = depth - 1;
      }
      if (partner >= 0) {
        depth = partner;
        add(open[partner], i, partner, true);
      }
    }

    /// Ends what is open where a paragraph ends. Where an inner quotation took the mark that closes the paragraph, the outer one gets it.
    void endParagraph(int end) {
      while (depth > 0) {
        depth--;
        Quotation last = out.isEmpty() ? null : out.getLast();
        if (last != null
            && last.closed()
            && last.openingMark() > open[depth]
            && last.end() >= end - 2) {
          out.removeLast();
          add(open[depth], last.end(), depth, true);
        } else {
          add(open[depth], end, depth, false);
        }
      }
    }

    private void add(int mark, int end, int level, boolean closed) {
      if (mark + 1 < end) {
        Span inner = tokens.span(mark + 1, end);
        Span outer = new Span(tokens.start(mark), closed ? tokens.end(end) : inner.end());
        out.add(new Quotation(inner, outer, mark + 1, end, level, closed));
      }
    }
  }
}
