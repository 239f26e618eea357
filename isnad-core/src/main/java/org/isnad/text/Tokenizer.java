package org.isnad.text;

import java.util.List;

/// Cuts a text into [Tokens] in one pass. Only the given blocks are read: what lies outside them is no token.
/// Static and thread-safe.
public final class Tokenizer {
  private Tokenizer() {}

  /// All tokens of the text.
  public static Tokens tokenize(CharSequence text) {
    return tokenize(text, List.of(new Span(0, text.length())));
  }

  /// The tokens of the blocks, which must be in order and must not overlap.
  public static Tokens tokenize(CharSequence text, List<Span> blocks) {
    Tokens tokens = new Tokens(text);
    for (Span block : blocks) {
      new Pass(text, block, tokens).run();
    }
    return tokens;
  }

  private static final class Pass {
    private final CharSequence text;
    private final int end;
    private final Tokens tokens;
    private final StringBuilder folded = new StringBuilder(32);
    private int at;
    private int flags = Tokens.STARTS_LINE | Tokens.STARTS_PARAGRAPH | Tokens.SPACE_BEFORE | Tokens.STARTS_BLOCK;

    Pass(CharSequence text, Span block, Tokens tokens) {
      this.text = text;
      this.at = block.start();
      this.end = block.end();
      this.tokens = tokens;
    }

    void run() {
      int lineEnds = 0;
      while (at < end) {
        char c = text.charAt(at);
        if (Letters.isSpace(c)) {
          flags |= Tokens.SPACE_BEFORE;
          if (Letters.isLineEnd(c)) {
            if (c != '\r' || at + 1 >= end || text.charAt(at + 1) != '\n') {
              lineEnds++;
            }
            flags |= lineEnds > 1 ? Tokens.STARTS_LINE | Tokens.STARTS_PARAGRAPH : Tokens.STARTS_LINE;
          }
          at++;
          continue;
        }
        lineEnds = 0;
        if (Folding.fold(c) == Folding.NOTHING) {
          at++;
        } else if (Letters.digit(c) >= 0) {
          number();
        } else if (isLetter(c)) {
          word();
        } else {
          mark(c);
        }
      }
    }

    private void emit(Kind kind, int start, int to, String form) {
      tokens.add(kind, start, to, form, flags);
      flags = 0;
      at = to;
    }

    private void word() {
      int start = at;
      int last = at;
      boolean arabic = Letters.isArabic(text.charAt(at));
      folded.setLength(0);
      int i = at;
      while (i < end) {
        char c = text.charAt(i);
        if (isLetter(c)) {
          if (Letters.isArabic(c) != arabic && !Character.isSurrogate(c)) {
            break;
          }
          Folding.append(c, folded);
          last = i + 1;
        } else if (Letters.isDiacritic(c) || c == Letters.TATWEEL || (c >= '\u0300' && c <= '\u036F')) {
          last = i + 1;
        } else if (!arabic && (Letters.digit(c) >= 0 || (c == '\'' && i + 1 < end && Character.isLetter(text.charAt(i + 1))))) {
          folded.append(c);
          last = i + 1;
        } else if (!Letters.isInvisible(c)) {
          break;
        }
        i++;
      }
      emit(Kind.WORD, start, last, folded.toString());
    }

    private void number() {
      int start = at;
      int last = at;
      folded.setLength(0);
      int i = at;
      while (i < end) {
        char c = text.charAt(i);
        int digit = Letters.digit(c);
        if (digit >= 0) {
          folded.append((char) ('0' + digit));
          last = i + 1;
        } else if (isSeparator(c)) {
          int next = nextVisible(i + 1);
          if (next >= end || Letters.digit(text.charAt(next)) < 0) {
            break;
          }
          folded.append(c);
        } else if (!Letters.isInvisible(c)) {
          break;
        }
        i++;
      }
      emit(Kind.NUMBER, start, last, folded.toString());
    }

    private static boolean isSeparator(char c) {
      return c == '.' || c == ',' || c == Letters.ARABIC_DECIMAL_SEPARATOR || c == Letters.ARABIC_THOUSANDS_SEPARATOR || c == Letters.ARABIC_COMMA || c == Letters.REH;
    }

    private int nextVisible(int from) {
      int i = from;
      while (i < end && Letters.isInvisible(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private void mark(char c) {
      int to = at + (Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1);
      Kind kind = kind(c);
      if (kind == Kind.PERIOD) {
        while (to < end && text.charAt(to) == '.') {
          to++;
        }
        kind = to - at > 1 ? Kind.ELLIPSIS : Kind.PERIOD;
      } else if (c == '\'') {
        if (to < end && text.charAt(to) == '\'') {
          to++;
        }
      }
      emit(kind, at, to, text.subSequence(at, to).toString());
    }

    private static Kind kind(char c) {
      return switch (c) {
        case '«', '“', '„', '‹', '‘', '‚', '❝' -> Kind.QUOTE_OPEN;
        case '»', '”', '›', '’', '❞' -> Kind.QUOTE_CLOSE;
        case '"', '\'', '″', '＂' -> Kind.QUOTE_NEUTRAL;
        case '(', '[', '{', '\uFD3F' -> Kind.BRACKET_OPEN;
        case ')', ']', '}', '\uFD3E' -> Kind.BRACKET_CLOSE;
        case ',', Letters.ARABIC_COMMA -> Kind.COMMA;
        case ';', Letters.ARABIC_SEMICOLON -> Kind.SEMICOLON;
        case ':' -> Kind.COLON;
        case '.', Letters.ARABIC_FULL_STOP -> Kind.PERIOD;
        case '…' -> Kind.ELLIPSIS;
        case '?', Letters.ARABIC_QUESTION_MARK -> Kind.QUESTION;
        case '!' -> Kind.EXCLAMATION;
        case '-', '–', '—', '−', '‐', '‑', '―', '\u2012' -> Kind.DASH;
        case '/', '\\' -> Kind.SLASH;
        case '%', Letters.ARABIC_PERCENT_SIGN -> Kind.PERCENT;
        default -> Kind.SYMBOL;
      };
    }

    private static boolean isLetter(char c) {
      return Letters.isArabic(c) || Character.isLetter(c);
    }
  }
}
