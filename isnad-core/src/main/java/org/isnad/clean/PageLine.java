package org.isnad.clean;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One line of a page, as the cleaning sees it: its place, its shape, and what of it is kept. Made for one pass; not thread-safe.
final class PageLine {
  /// Longer lines are tokenized at their ends alone: cues stand there.
  private static final int WHOLE = 480;

  private static final int HEAD = 160;
  private static final int TAIL = 320;
  private static final int SENTENCE_WORDS = 8;
  private static final int LONG_WORDS = 25;
  private static final int LEAST_CODE = 40;

  final int start;
  final int end;
  final int words;
  final int commas;
  final int stops;

  /// The last character that is neither a closing mark nor invisible.
  final char ending;

  /// The tokens of its head (of the whole line where it is short): `[firstToken, headEnd)`; of its tail `[tailStart, lastToken)`.
  int firstToken;

  int headEnd;
  int tailStart;
  int lastToken;

  /// What is kept: all of it at first, nothing where both are the same.
  int keepFrom;

  int keepTo;

  /// Why it was dropped, where a later step asks for it.
  boolean isInfo;

  boolean isPath;

  private PageLine(int start, int end, int words, int commas, int stops, char ending) {
    this.start = start;
    this.end = end;
    this.words = words;
    this.commas = commas;
    this.stops = stops;
    this.ending = ending;
    this.keepFrom = start;
    this.keepTo = end;
  }

  boolean isDropped() {
    return keepFrom >= keepTo;
  }

  void drop() {
    keepTo = keepFrom;
  }

  /// Drops the line as one of the page's own dates, counters or buttons.
  void dropAsInfo() {
    isInfo = true;
    drop();
  }

  /// Drops the line as the page's menu or path.
  void dropAsPath() {
    isPath = true;
    drop();
  }

  /// Keeps the line from the token on, though it was dropped.
  void keepFrom(int token, Tokens tokens) {
    keepFrom = tokens.start(token);
    keepTo = end;
    firstToken = token;
  }

  /// What is kept of the line.
  Span kept() {
    return new Span(keepFrom, keepTo);
  }

  boolean isWhole() {
    return headEnd == lastToken;
  }

  boolean endsSentence() {
    return ending == '.'
        || ending == '!'
        || ending == Letters.ARABIC_QUESTION_MARK
        || ending == '?'
        || ending == '…'
        || ending == Letters.ARABIC_FULL_STOP;
  }

  boolean endsWithFullStop() {
    return ending == '.' || ending == Letters.ARABIC_FULL_STOP;
  }

  boolean endsWithColon() {
    return ending == ':';
  }

  /// A paragraph of running text: a sentence that is closed, or a long line with the marks of one.
  boolean isProse() {
    return (words >= SENTENCE_WORDS && endsWithFullStop())
        || (words >= LONG_WORDS && (commas + stops > 0 || endsSentence()));
  }

  /// Many words, and hardly a mark between them: headlines that were set one after the other.
  boolean isGluedRun() {
    return words >= LONG_WORDS && 30 * (commas + stops) <= words;
  }

  Span span() {
    return new Span(start, end);
  }

  /// The lines of `text` from `from` on that are not blank. A piece of program text that a page left in its words («#vote { margin: 0; }») is a
  /// line of its own, and dropped.
  static List<PageLine> split(String text, int from) {
    List<PageLine> lines = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int end = at;
      int braces = 0;
      while (end < text.length() && LineChars.of(text.charAt(end)) != LineChars.LINE_END) {
        braces += text.charAt(end) == '{' ? 1 : 0;
        end++;
      }
      if (braces > 0) {
        splitCode(text, at, end, lines);
      } else {
        add(text, at, end, lines);
      }
      at = end + 1;
    }
    return lines;
  }

  private static void add(String text, int from, int to, List<PageLine> lines) {
    PageLine line = read(text, from, to);
    if (line != null) {
      lines.add(line);
    }
  }

  private static void splitCode(String text, int from, int to, List<PageLine> lines) {
    int kept = from;
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !Letters.isArabic(text.charAt(end))) {
        end++;
      }
      at = sentenceEnd(text, at, end);
      if (end - at >= LEAST_CODE && isCode(text, at, end)) {
        add(text, kept, at, lines);
        int before = lines.size();
        add(text, at, end, lines);
        lines.subList(before, lines.size()).forEach(PageLine::drop);
        kept = end;
      }
      at = end + 1;
    }
    add(text, kept, to, lines);
  }

  /// Past the mark that closes the sentence before.
  private static int sentenceEnd(String text, int from, int to) {
    int at = from;
    while (at + 1 < to
        && !Character.isLetterOrDigit(text.charAt(at))
        && (at == from || Letters.isSpace(text.charAt(at)))
        && text.charAt(at) != '{'
        && text.charAt(at) != '#') {
      at++;
    }
    return Letters.isSpace(text.charAt(Math.max(from, at - 1))) ? at : from;
  }

  private static boolean isCode(String text, int from, int to) {
    int open = text.indexOf('{', from);
    int end = text.indexOf(';', Math.max(from, open));
    return open >= 0 && open < to && end >= 0 && end < to;
  }

  private static @Nullable PageLine read(String text, int from, int to) {
    int first = -1;
    int last = -1;
    int words = 0;
    int commas = 0;
    int stops = 0;
    char ending = ' ';
    char beforeBracket = ' ';
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      byte kind = LineChars.of(c);
      if (kind == LineChars.WORD) {
        words += inWord ? 0 : 1;
        inWord = true;
        ending = c;
      } else if (kind <= LineChars.LINE_END) {
        inWord &= kind == LineChars.INVISIBLE;
        continue;
      } else if (kind == LineChars.BRACKET) {
        beforeBracket = ending;
      } else {
        commas += kind == LineChars.COMMA ? 1 : 0;
        stops += kind == LineChars.STOP && isStop(text, i, to) ? 1 : 0;
        ending = kind == LineChars.CLOSING ? ending : c;
      }
      first = first < 0 ? i : first;
      last = i;
    }
    if (first < 0) {
      return null;
    }
    // A signature in brackets («(أ ف ب)») does not undo the full stop before it.
    boolean signed = text.charAt(last) == ')' && beforeBracket == '.';
    return new PageLine(first, last + 1, words, commas, stops, signed ? beforeBracket : ending);
  }

  /// A full stop after a word and before a space or the end; ".." and decimals are none.
  private static boolean isStop(String text, int at, int to) {
    return (at == 0 || text.charAt(at - 1) != '.')
        && (at + 1 >= to
            || !Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at + 1) != '.');
  }

  /// Reads the tokens of all lines and gives each line its own.
  static Tokens tokenize(String text, List<PageLine> lines) {
    List<Span> blocks = new ArrayList<>(lines.size() + 8);
    for (PageLine line : lines) {
      if (line.end - line.start <= WHOLE) {
        blocks.add(line.span());
      } else {
        blocks.add(new Span(line.start, edge(text, line.start + HEAD)));
        blocks.add(new Span(edge(text, line.end - TAIL), line.end));
      }
    }
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    int token = 0;
    for (PageLine line : lines) {
      int headEnd = line.end - line.start <= WHOLE ? line.end : edge(text, line.start + HEAD);
      line.firstToken = token;
      while (token < tokens.size() && tokens.start(token) < headEnd) {
        token++;
      }
      line.headEnd = token;
      line.tailStart = headEnd == line.end ? line.firstToken : token;
      while (token < tokens.size() && tokens.start(token) < line.end) {
        token++;
      }
      line.lastToken = token;
    }
    return tokens;
  }

  /// The first space at or after `at`, so that no word is cut.
  private static int edge(String text, int at) {
    int edge = at;
    while (edge < text.length() && !Letters.isSpace(text.charAt(edge))) {
      edge++;
    }
    return edge;
  }
}
