package org.isnad.analyze.time;

import java.util.function.IntFunction;
import org.isnad.analyze.time.TimeWord.Article;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Reading;
import org.isnad.text.Tokens;
import org.isnad.text.WordMarks;
import org.isnad.text.WordTable;
import org.isnad.text.calendar.DateMatch;
import org.isnad.text.calendar.MonthMatch;
import org.isnad.text.calendar.PartialDate;
import org.isnad.text.number.NumberMatch;
import org.isnad.text.number.Numerals;
import org.jspecify.annotations.Nullable;

/// A report's tokens with what each does in temporal expressions. Made once a report, in one pass; not thread-safe, for it remembers what was
/// read last.
final class TimeText {
  private static final byte DEFINITE = 16;
  private static final int SKIP = 15;

  private final Tokens tokens;
  private final TimeLexicon lexicon;
  private final @Nullable TimeWord[] words;
  private final byte[] particles;
  private final byte[] starts;
  private final Last<NumberMatch> numbers;
  private final Last<NumberMatch> ordinals;
  private final Last<MonthMatch> months;
  private final Last<DateMatch> dates;

  TimeText(Reading reading, TimeLexicon lexicon) {
    this.tokens = reading.tokens();
    WordMarks marks = reading.marks(lexicon.firstWords());
    this.lexicon = lexicon;
    this.words = new TimeWord[tokens.size()];
    this.particles = new byte[tokens.size()];
    this.starts = new byte[tokens.size()];
    this.numbers = new Last<>(token -> lexicon.numbers().at(tokens, token));
    this.ordinals = new Last<>(token -> lexicon.ordinals().at(tokens, token));
    this.months = new Last<>(token -> lexicon.months().at(tokens, token));
    this.dates = new Last<>(token -> lexicon.dates().at(tokens, token));
    for (int i = 0; i < tokens.size(); i++) {
      int first = tokens.first(i);
      if (first < i) {
        words[i] = words[first];
        particles[i] = particles[first];
        starts[i] = starts[first];
      } else if (marks.any(i, TimeLexicon.STARTER) && tokens.kind(i) == Kind.WORD) {
        look(i);
      }
    }
  }

  private void look(int token) {
    String word = tokens.word(token);
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) == 0) {
        continue;
      }
      Starter starter = lexicon.starters().get(tokens, token, skip);
      if (starter == null) {
        continue;
      }
      starts[token] |= (byte) starter.kinds();
      TimeWord found = starter.word();
      if (found != null && words[token] == null) {
        boolean definite = isArticle(word, skip);
        if (found.article() == Article.ANY || (found.article() == Article.WITH) == definite) {
          words[token] = found;
          particles[token] = (byte) (definite ? DEFINITE | (skip - 2) : skip);
        }
      }
    }
  }

  /// Whether an expression may begin at the token: a first check, before any rule is asked.
  boolean mayBegin(int token) {
    return words[token] != null || starts[token] != 0 || tokens.kind(token) == Kind.NUMBER;
  }

  private boolean starts(int token, int kind) {
    return token >= 0 && token < starts.length && (starts[token] & kind) != 0;
  }

  static boolean isArticle(String word, int skip) {
    return skip >= 2
        && word.charAt(skip - 1) == Letters.LAM
        && (word.charAt(skip - 2) == Letters.ALEF || word.charAt(skip - 2) == Letters.LAM);
  }

  Tokens tokens() {
    return tokens;
  }

  TimeLexicon lexicon() {
    return lexicon;
  }

  int size() {
    return words.length;
  }

  /// What the token does, or null.
  @Nullable TimeWord word(int token) {
    return token >= 0 && token < words.length ? words[token] : null;
  }

  /// What the token does where it goes on on the same line, or null.
  @Nullable TimeWord next(int token) {
    return token > 0 && token < words.length && !tokens.startsLine(token) ? words[token] : null;
  }

  boolean is(int token, Sort sort) {
    TimeWord word = word(token);
    return word != null && word.sort() == sort;
  }

  /// Whether the token does `sort` and goes on on the same line.
  boolean goesOn(int token, Sort sort) {
    TimeWord word = next(token);
    return word != null && word.sort() == sort;
  }

  /// Whether the token is the very word on the same line.
  boolean goesOn(int token, String folded) {
    return tokens.isWord(token, folded) && !tokens.startsLine(token);
  }

  boolean goesOn(int token, Kind kind) {
    return tokens.is(token, kind) && !tokens.startsLine(token);
  }

  /// The token's letters that are particles, its article not among them.
  int skip(int token) {
    return particles[token] & SKIP;
  }

  boolean isDefinite(int token) {
    return (particles[token] & DEFINITE) != 0;
  }

  /// Whether the token has the particle و before it.
  boolean isJoined(int token) {
    return skip(token) > 0 && tokens.firstLetter(token) == Letters.WAW;
  }

  /// Whether the token, after any particles, stands in the list.
  boolean isListed(WordTable<Boolean> list, int token) {
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0 && list.get(tokens, token, skip) != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether the particles before the token, its article aside, are none but the given letters.
  boolean isPreceded(int token, String letters) {
    for (int i = 0; i < skip(token); i++) {
      if (letters.indexOf(tokens.word(token).charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// A unit in the singular with the article.
  boolean isDefiniteUnit(int token) {
    return is(token, Sort.ONE) && isDefinite(token);
  }

  /// The numeral without separators at the token, or -1.
  int digits(int token) {
    return tokens.is(token, Kind.NUMBER) ? Numerals.plain(tokens.word(token)) : -1;
  }

  /// The number that begins at the token, or null.
  @Nullable NumberMatch number(int token) {
    return tokens.is(token, Kind.NUMBER) || starts(token, Starter.NUMBER)
        ? numbers.get(token)
        : null;
  }

  /// The ordinal that begins at the token, or null.
  @Nullable NumberMatch ordinal(int token) {
    return starts(token, Starter.ORDINAL) ? ordinals.get(token) : null;
  }

  /// The month's name at the token, or null.
  @Nullable MonthMatch month(int token) {
    return starts(token, Starter.MONTH) ? months.get(token) : null;
  }

  /// The absolute date at the token, or null.
  @Nullable DateMatch date(int token) {
    return tokens.is(token, Kind.NUMBER)
            || starts(token, Starter.ORDINAL | Starter.MONTH | Starter.NUMBER)
        ? dates.get(token)
        : null;
  }

  /// What was read at a token last, for one rule after another asks for the same.
  private static final class Last<T> {
    private final IntFunction<@Nullable T> reader;
    private int token = -1;
    private @Nullable T found;

    Last(IntFunction<@Nullable T> reader) {
      this.reader = reader;
    }

    @Nullable T get(int at) {
      if (at != token) {
        found = reader.apply(at);
        token = at;
      }
      return found;
    }
  }

  /// The feast at the token, or null.
  Phrases.@Nullable Match<PartialDate> feast(int token) {
    return starts(token, Starter.FEAST) ? lexicon.feasts().at(tokens, token) : null;
  }

  /// The word before the token without particles is `folded`, on the same line.
  boolean follows(int token, String folded) {
    return token > 0 && !tokens.startsLine(token) && tokens.isWord(token - 1, folded);
  }
}
