package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.analyze.figure.Figure.Change;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Reading;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Reads the figure at a token of one report: number, unit, what it counts, and how the words around it qualify it.
final class FigureReader {
  private static final int CHANGE_REACH = 9;
  private static final int WHOLE_REACH = 10;

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final List<Timex> times;
  private final Counted counted;
  private final Licence licence;

  FigureReader(Reading reading, FigureLexicon lexicon, List<Timex> times) {
    this.tokens = reading.tokens();
    this.lexicon = lexicon;
    this.times = times;
    this.counted = new Counted(tokens, lexicon);
    this.licence = new Licence(tokens, lexicon, counted);
  }

  /// Adds the figure at the token, where one stands, and returns the token to go on from.
  int read(int token, List<Figure> out) {
    NumberMatch number = lexicon.numbers().at(tokens, token);
    if (number == null) {
      return token + 1;
    }
    Unit unit = unit(number);
    Figure figure = unit != null ? measured(number, unit) : count(number);
    if (figure == null) {
      return number.form() == NumberMatch.Form.WORDS ? token + 1 : number.end();
    }
    out.add(figure);
    return Math.max(token + 1, unit == null ? number.end() : unit.end());
  }

  /// A unit and the tokens of the whole figure.
  private record Unit(Measure measure, int first, int end) {}

  private @Nullable Unit unit(NumberMatch number) {
    int at = number.end();
    int first = number.first();
    if (tokens.is(at, Kind.BRACKET_CLOSE) && tokens.is(first - 1, Kind.BRACKET_OPEN)) {
      at++;
    }
    boolean half = tokens.isWord(at, "ونصف") || tokens.isWord(at, "وربع");
    Phrases.Match<Measure> match =
        at < tokens.size() && !tokens.startsLine(at)
            ? lexicon.measures().exact(tokens, half ? Math.min(at + 1, tokens.size() - 1) : at)
            : null;
    if (match != null && !isLatinTail(match)) {
      return new Unit(match.value(), first, match.end());
    }
    if (first > 0
        && (tokens.is(first - 1, Kind.PERCENT) || tokens.is(first - 1, Kind.SYMBOL))
        && !tokens.spaceBefore(first)) {
      Phrases.Match<Measure> before = lexicon.measures().exact(tokens, first - 1);
      if (before != null && before.end() == first) {
        return new Unit(before.value(), first - 1, number.end());
      }
    }
    return null;
  }

  /// A Latin letter that is the head of a longer word is no unit.
  private boolean isLatinTail(Phrases.Match<Measure> match) {
    return tokens.is(match.first(), Kind.WORD)
        && tokens.word(match.first()).length() == 1
        && tokens.is(match.end(), Kind.PERIOD)
        && tokens.is(match.end() + 1, Kind.WORD)
        && !tokens.spaceBefore(match.end() + 1);
  }

  private @Nullable Figure measured(NumberMatch number, Unit unit) {
    if (number.form() == NumberMatch.Form.WORDS
        && number.value().compareTo(BigDecimal.ONE) == 0
        && isOne(number)) {
      return null;
    }
    Measure measure = unit.measure();
    String code =
        switch (measure.sort()) {
          case BARE -> lexicon.currencies().code(measure.unit(), tokens);
          case PERCENT, MONEY, MEASURE -> measure.unit();
        };
    BigDecimal value = number.value().multiply(measure.factor());
    if (tokens.isWord(number.end(), "ونصف")) {
      value = value.add(new BigDecimal("0.5").multiply(measure.factor()));
    } else if (tokens.isWord(number.end(), "وربع")) {
      value = value.add(new BigDecimal("0.25").multiply(measure.factor()));
    }
    Span span =
        tokens.span(unit.first(), unit.first() == number.first() ? number.skip() : 0, unit.end());
    return figure(number, span, value, code, unit.end(), of(number, unit.end(), measure));
  }

  private boolean isOne(NumberMatch number) {
    String word = tokens.word(number.first());
    return word.endsWith("احد")
        || word.endsWith("احدي")
        || word.endsWith("واحد")
        || word.endsWith("واحده");
  }

  /// What a price, share or measure is of: after «من», else what rises or falls.
  private @Nullable Found<String> of(NumberMatch number, int end, Measure measure) {
    Found<String> among =
        measure.sort() == Measure.Sort.PERCENT || measure.sort() == Measure.Sort.MEASURE
            ? counted.among(end)
            : null;
    if (among != null) {
      return among;
    }
    int change = changeAt(number.first());
    return change < 0 ? null : counted.subject(change + 1, number.first());
  }

  private @Nullable Figure count(NumberMatch number) {
    if (licence.isIdentifier(number)) {
      return null;
    }
    Approximation near = approximation(number.first(), number.end());
    if (!licence.isSmallWordCount(number, near != Approximation.EXACT)) {
      return null;
    }
    int at = number.end();
    boolean bracketed =
        tokens.is(number.first() - 1, Kind.BRACKET_OPEN) && tokens.is(at, Kind.BRACKET_CLOSE);
    if (bracketed) {
      at++;
    }
    boolean article =
        tokens.isWord(number.first() - 1, "ال")
            || tokens.isWord(number.first() - 1, "وال")
            || tokens.isWord(number.first() - 1, "بال");
    boolean definite =
        article
            || number.form() == NumberMatch.Form.WORDS
                && tokens.word(number.first()).startsWith("ال", number.skip());
    if (definite && licence.isOrdinal(article ? number.first() - 1 : number.first())) {
      return null;
    }
    Found<String> of = definite ? counted.before(number.first() - (article ? 2 : 1)) : null;
    if (of == null) {
      of = counted.after(at);
      if (of != null && (!licence.fits(number, at) || counted.hasParticle(at))) {
        of = null;
      }
    }
    if (of == null) {
      of = counted.among(at);
    }
    boolean stands =
        of != null
            || near != Approximation.EXACT
            || licence.standsAlone(number)
            || number.form() != NumberMatch.Form.DIGITS && !definite;
    if (!stands || (definite && of == null)) {
      return null;
    }
    return figure(number, number.span(tokens), number.value(), "", at, of);
  }

  private Figure figure(
      NumberMatch number,
      Span span,
      BigDecimal value,
      String unit,
      int end,
      @Nullable Found<String> of) {
    int change = changeAt(number.first());
    return new Figure(
        span,
        value.stripTrailingZeros(),
        unit,
        approximation(number.first(), end),
        of,
        whole(end),
        change < 0 ? null : changeOf(change),
        per(end));
  }

  private Approximation approximation(int first, int end) {
    Approximation before =
        lexicon
            .approximations()
            .before(tokens, tokens.is(first - 1, Kind.BRACKET_OPEN) ? first - 1 : first);
    if (before != null) {
      return before;
    }
    Approximation after = lexicon.approximations().after(tokens, end);
    return after == null ? Approximation.EXACT : after;
  }

  /// The 33 of «6 خرائط من أصل 33».
  private @Nullable Found<BigDecimal> whole(int end) {
    for (int i = end;
        i < Math.min(tokens.size() - 1, end + WHOLE_REACH) && !tokens.startsLine(i);
        i++) {
      if (tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.PERIOD)) {
        return null;
      }
      boolean among =
          tokens.isWord(i, "من")
              && (tokens.isWord(i + 1, "اصل")
                  || tokens.isWord(i + 1, "مجموع")
                  || tokens.isWord(i + 1, "اجمالي"));
      if (among) {
        NumberMatch whole = i + 2 < tokens.size() ? lexicon.numbers().at(tokens, i + 2) : null;
        return whole == null
            ? null
            : new Found<>(whole.value().stripTrailingZeros(), whole.span(tokens));
      }
    }
    return null;
  }

  /// The nearest word of rise or fall before the number in its clause, or -1.
  private int changeAt(int first) {
    for (int i = first - 1; i >= 0 && i >= first - CHANGE_REACH && !tokens.startsLine(i + 1); i--) {
      switch (tokens.kind(i)) {
        case PERIOD, SEMICOLON, QUESTION, EXCLAMATION, COLON, ELLIPSIS -> {
          return -1;
        }
        case WORD -> {
          if (changeOf(i) != null) {
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

  private @Nullable Change changeOf(int token) {
    String word = tokens.word(token);
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) == 0) {
        continue;
      }
      Change found = lexicon.changes().get(word, skip);
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

  /// «سنويا» → P1Y, «للبرميل» → برميل, «لكل شخص» → شخص.
  private @Nullable Found<String> per(int end) {
    if (end >= tokens.size() || tokens.startsLine(end)) {
      return null;
    }
    for (Timex time : times) {
      if (time.type() == Timex.Type.SET && time.span().start() >= tokens.start(end)) {
        boolean near = time.span().start() <= tokens.start(Math.min(end + 1, tokens.size() - 1));
        if (near) {
          return new Found<>(time.value(), time.span());
        }
        break;
      }
    }
    String word = tokens.word(end);
    if (word.startsWith("لل") && word.length() > 4) {
      Span span = tokens.span(end, 2, end + 1);
      return new Found<>(span.of(tokens.text()), span);
    }
    boolean each =
        tokens.isWord(end, "لكل") || (tokens.isWord(end, "عن") && tokens.isWord(end + 1, "كل"));
    int noun = tokens.isWord(end, "لكل") ? end + 1 : end + 2;
    return each && counted.isNoun(noun)
        ? new Found<>(tokens.original(noun), tokens.span(noun, noun + 1))
        : null;
  }
}
