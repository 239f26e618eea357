package org.isnad.text;

import java.util.Arrays;
import java.util.List;

/// Cuts a text into [Tokens] in one pass. Only the given blocks are read: what lies outside them is no token.
/// Static and thread-safe.
public final class Tokenizer {
  /// A token and the space after it take about so many characters of a newspaper's text.
  private static final int CHARACTERS_A_TOKEN = 5;

  private Tokenizer() {}

  /// All tokens of the text.
  public static Tokens tokenize(CharSequence text) {
    return tokenize(text, List.of(new Span(0, text.length())));
  }

  /// The tokens of the blocks, which must be in order and must not overlap.
  public static Tokens tokenize(CharSequence text, List<Span> blocks) {
    int length = 0;
    int last = 0;
    for (Span block : blocks) {
      length += block.length();
      last = block.end();
    }
    int base = blocks.isEmpty() ? 0 : blocks.getFirst().start();
    int expected = length / CHARACTERS_A_TOKEN + 8;
    Tokens tokens = new Tokens(text, expected);
    WordPool pool = new WordPool(expected / 2);
    char[] characters = new char[last - base];
    text.toString().getChars(base, last, characters, 0);
    for (Span block : blocks) {
      new Pass(characters, base, block, tokens, pool).run();
    }
    return tokens;
  }

  /// Whether the character may stand between two digits of one number.
  static boolean isSeparator(char c) {
    return c == '.'
        || c == ','
        || c == Letters.ARABIC_DECIMAL_SEPARATOR
        || c == Letters.ARABIC_THOUSANDS_SEPARATOR
        || c == Letters.ARABIC_COMMA
        || c == Letters.REH;
  }

  private static final class Pass {
    private static final int BLOCK_START =
        Tokens.STARTS_LINE | Tokens.STARTS_PARAGRAPH | Tokens.SPACE_BEFORE | Tokens.STARTS_BLOCK;

    /// The characters of the text from `base` on; positions in here count from there.
    private final char[] text;

    private final int base;
    private final int end;
    private final Tokens tokens;
    private final WordPool pool;
    private int at;
    private int flags = BLOCK_START;
    private char[] letters = new char[32];
    private int length;

    Pass(char[] text, int base, Span block, Tokens tokens, WordPool pool) {
      this.text = text;
      this.base = base;
      this.at = block.start() - base;
      this.end = block.end() - base;
      this.tokens = tokens;
      this.pool = pool;
    }

    void run() {
      int lineEnds = 0;
      while (at < end) {
        char c = text[at];
        switch (CharClass.of(c)) {
          case CharClass.SPACE -> {
            flags |= Tokens.SPACE_BEFORE;
            at++;
          }
          case CharClass.LINE_END -> {
            if (c != '\r' || at + 1 >= end || text[at + 1] != '\n') {
              lineEnds++;
            }
            flags |=
                Tokens.SPACE_BEFORE
                    | Tokens.STARTS_LINE
                    | (lineEnds > 1 ? Tokens.STARTS_PARAGRAPH : 0);
            at++;
          }
          case CharClass.INVISIBLE, CharClass.ON_LETTER -> at++;
          case CharClass.DIGIT -> {
            lineEnds = 0;
            number();
          }
          case CharClass.ARABIC, CharClass.ARABIC_LIGATURE -> {
            lineEnds = 0;
            arabicWord();
          }
          case CharClass.LETTER -> {
            lineEnds = 0;
            otherWord();
          }
          default -> {
            lineEnds = 0;
            mark(c);
          }
        }
      }
    }

    private void emit(Kind kind, int to) {
      emit(kind, to, WordKey.of(letters, length));
    }

    private void emit(Kind kind, int to, long key) {
      int token = tokens.size();
      int first = pool.first(key, letters, length, token, tokens);
      if (first == token) {
        String form = new String(letters, 0, length);
        int splits = kind == Kind.WORD ? Particles.splits(letters, length) : 1;
        tokens.add(kind, base + at, base + to, form, key, splits, flags);
      } else {
        tokens.addAgain(kind, base + at, base + to, first, flags);
      }
      flags = 0;
      at = to;
      length = 0;
    }

    private void append(char c) {
      if (length == letters.length) {
        letters = Arrays.copyOf(letters, length * 2);
      }
      letters[length++] = c;
    }

    private void arabicWord() {
      // Everything in locals: this loop runs once for every letter of every report.
      char[] from = text;
      char[] to = letters;
      int size = 0;
      long key = WordKey.NONE;
      boolean packed = true;
      boolean plain = true;
      int last = at;
      for (int i = at; i < end; i++) {
        int entry = CharClass.entry(from[i]);
        int type = CharClass.of(entry);
        if (type == CharClass.ARABIC) {
          if (size == to.length) {
            to = Arrays.copyOf(to, size * 2);
          }
          char folded = CharClass.folded(entry);
          to[size++] = folded;
          packed &= WordKey.isPacked(folded);
          key = WordKey.add(key, folded);
        } else if (type == CharClass.ARABIC_LIGATURE) {
          plain = false;
          String expanded = Folding.expansion(from[i]);
          if (size + expanded.length() > to.length) {
            to = Arrays.copyOf(to, size * 2 + expanded.length());
          }
          for (int k = 0; k < expanded.length(); k++) {
            to[size++] = expanded.charAt(k);
          }
        } else if (type == CharClass.INVISIBLE) {
          continue;
        } else if (type != CharClass.ON_LETTER) {
          break;
        }
        last = i + 1;
      }
      letters = to;
      length = size;
      flags |= plain && size == last - at ? Tokens.PLAIN : 0;
      boolean exact = packed && plain && size <= WordKey.MOST_LETTERS;
      emit(Kind.WORD, last, exact ? key : WordKey.of(to, size));
    }

    private void otherWord() {
      int last = at;
      for (int i = at; i < end; i++) {
        int entry = CharClass.entry(text[i]);
        int type = CharClass.of(entry);
        if (type == CharClass.LETTER || type == CharClass.DIGIT || isApostrophe(i)) {
          append(CharClass.folded(entry));
        } else if (type == CharClass.INVISIBLE) {
          continue;
        } else if (type != CharClass.ON_LETTER) {
          break;
        }
        last = i + 1;
      }
      emit(Kind.WORD, last);
    }

    private boolean isApostrophe(int i) {
      return text[i] == '\'' && i + 1 < end && CharClass.of(text[i + 1]) == CharClass.LETTER;
    }

    private void number() {
      int last = at;
      for (int i = at; i < end; i++) {
        char c = text[i];
        if (CharClass.of(c) == CharClass.DIGIT) {
          append(Folding.fold(c));
          last = i + 1;
        } else if (isSeparator(c)) {
          int next = nextVisible(i + 1);
          if (next >= end || CharClass.of(text[next]) != CharClass.DIGIT) {
            break;
          }
          append(c);
        } else if (CharClass.of(c) != CharClass.INVISIBLE) {
          break;
        }
      }
      emit(Kind.NUMBER, last);
    }

    private int nextVisible(int from) {
      int i = from;
      while (i < end && CharClass.of(text[i]) == CharClass.INVISIBLE) {
        i++;
      }
      return i;
    }

    private void mark(char c) {
      int to = at + 1;
      Kind kind = kind(c);
      if (kind == Kind.PERIOD) {
        while (to < end && text[to] == '.') {
          to++;
        }
        kind = to - at > 1 ? Kind.ELLIPSIS : Kind.PERIOD;
      } else if (to < end
          && (c == '\'' ? text[to] == '\'' : Character.isSurrogatePair(c, text[to]))) {
        to++;
      }
      for (int i = at; i < to; i++) {
        append(text[i]);
      }
      emit(kind, to);
    }

    private static Kind kind(char c) {
      return switch (c) {
        case '«', '“', '„', '‟', '‹', '‘', '‚', '❝', '〝' -> Kind.QUOTE_OPEN;
        case '»', '”', '›', '’', '❞', '〞' -> Kind.QUOTE_CLOSE;
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
  }
}
