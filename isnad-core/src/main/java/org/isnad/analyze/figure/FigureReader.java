package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.analyze.figure.UnitReader.Unit;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Reading;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.isnad.text.WordMarks;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Reads the figure at a token of one report: number, unit, what it counts, and how the words around it qualify it.
final class FigureReader {
  /// Tokens between an amount and another of the same unit.
  private static final int NEAR = 6;

  private static final int FAR = 40;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final Counted counted;
  private final Licence licence;
  private final Changes changes;
  private final Qualifiers qualifiers;
  private final UnitReader units;
  private final Subjects subjects;
  private final RangeReader ranges;

  /// Of [FigureLexicon#firstWords()].
  private final WordMarks marks;

  private String lastUnit = "";
  private int lastUnitEnd = -FAR;

  FigureReader(Reading reading, FigureLexicon lexicon, List<Timex> times) {
    this.tokens = reading.tokens();
    this.lexicon = lexicon;
    this.marks = reading.marks(lexicon.firstWords());
    this.counted = new Counted(tokens, lexicon);
    this.licence = new Licence(tokens, lexicon, counted);
    this.changes = new Changes(tokens, lexicon);
    this.qualifiers = new Qualifiers(tokens, lexicon, times, counted);
    this.units = new UnitReader(tokens, lexicon);
    this.subjects = new Subjects(tokens, lexicon, times, counted, changes);
    this.ranges =
        new RangeReader(tokens, lexicon, counted, licence, units, subjects, changes, qualifiers);
  }

  /// Whether a figure, or an ordinal that is none, may begin at the token: a first check that turns nearly every token away.
  boolean mayBegin(int token) {
    return marks.any(token, FigureLexicon.ANY) || tokens.is(token, Kind.NUMBER) || isDual(token);
  }

  private boolean isMarked(int token, int mark) {
    return marks.any(token, mark);
  }

  /// Adds the figure at the token, where one stands, and returns the token to go on from.
  int read(int token, List<Figure> out) {
    NumberMatch number =
        tokens.is(token, Kind.NUMBER) || isMarked(token, FigureLexicon.NUMBER)
            ? lexicon.numbers().at(tokens, token)
            : null;
    if (number == null) {
      Figure part = part(token);
      if (part != null) {
        out.add(part);
        return tokens.at(part.span().end() - 1) + 1;
      }
      return afterOrdinal(token);
    }
    if (isDefiniteTens(number)) {
      return token + 1;
    }
    Unit unit = units.at(number);
    if (unit == null) {
      Figure lower = ranges.lower(number);
      if (lower != null) {
        out.add(lower);
        return number.end();
      }
    }
    if (isSaidInWordsToo(number)) {
      return number.end() + 1;
    }
    Figure figure = unit != null ? measured(number, unit) : count(number);
    if (figure == null) {
      return number.form() == NumberMatch.Form.WORDS ? token + 1 : number.end();
    }
    out.add(figure);
    return Math.max(token + 1, unit == null ? number.end() : unit.end());
  }

  /// «(15) خمسة عشر مصليا»: the numeral in brackets only says again what follows in words.
  private boolean isSaidInWordsToo(NumberMatch number) {
    if (!tokens.is(number.first() - 1, Kind.BRACKET_OPEN)
        || !tokens.is(number.end(), Kind.BRACKET_CLOSE)
        || number.end() + 1 >= tokens.size()) {
      return false;
    }
    NumberMatch words = lexicon.numbers().at(tokens, number.end() + 1);
    return words != null
        && words.form() == NumberMatch.Form.WORDS
        && words.value().compareTo(number.value()) == 0;
  }

  /// «نصف متر», «ربع كيلو»: a fraction of a unit; «دينارين»: two of a currency.
  private @Nullable Figure part(int token) {
    Figure two = isDual(token) ? two(token) : null;
    return two != null || !isMarked(token, FigureLexicon.FRACTION) ? two : fraction(token);
  }

  /// Whether the word has the ending of «دينارين».
  private boolean isDual(int token) {
    return tokens.lastLetter(token) == Letters.NOON
        && tokens.is(token, Kind.WORD)
        && tokens.word(token).endsWith("ين");
  }

  private @Nullable Figure two(int token) {
    String word = tokens.word(token);
    int skip = word.charAt(0) == Letters.BEH && tokens.mayBeParticles(token, 1) ? 1 : 0;
    Measure measure = lexicon.measures().word(word.substring(skip, word.length() - 2));
    boolean money =
        measure != null
            && (measure.sort() == Measure.Sort.MONEY || measure.sort() == Measure.Sort.BARE);
    if (measure == null || !money || tokens.is(token - 1, Kind.NUMBER)) {
      return null;
    }
    return new Figure(
        tokens.span(token, skip, token + 1),
        measure.factor().multiply(BigDecimal.TWO),
        units.code(measure, token),
        qualifiers.approximation(token, token + 1),
        null,
        null,
        changes.direction(changes.at(token)),
        qualifiers.per(token + 1));
  }

  private @Nullable Figure fraction(int token) {
    if (!tokens.is(token, Kind.WORD)
        || token + 1 >= tokens.size()
        || tokens.startsLine(token + 1)) {
      return null;
    }
    String word = tokens.word(token);
    int skip = word.length() == 4 && tokens.mayBeParticles(token, 1) ? 1 : 0;
    BigDecimal value =
        word.startsWith("نصف", skip) && word.length() == skip + 3
            ? HALF
            : word.startsWith("ربع", skip) && word.length() == skip + 3 ? QUARTER : null;
    Phrases.Match<Measure> match =
        value == null ? null : lexicon.measures().exact(tokens, token + 1);
    if (value == null || match == null || match.value().sort() == Measure.Sort.PERCENT) {
      return null;
    }
    BigDecimal amount = value.multiply(match.value().factor());
    return new Figure(
        tokens.span(token, skip, match.end()),
        amount,
        units.code(match.value(), token),
        qualifiers.approximation(token, match.end()),
        null,
        null,
        null,
        null);
  }

  /// Past «الثالث والعشرين», «الخامسة والتسعين»: the tens belong to the ordinal.
  private int afterOrdinal(int token) {
    NumberMatch ordinal =
        isMarked(token, FigureLexicon.ORDINAL) ? lexicon.ordinals().at(tokens, token) : null;
    return ordinal == null ? token + 1 : ordinal.end();
  }

  /// «العشرين» alone orders or names, it does not count, unless a noun or its hundred follows.
  private boolean isDefiniteTens(NumberMatch number) {
    if (number.form() != NumberMatch.Form.WORDS || number.end() != number.first() + 1) {
      return false;
    }
    if (!tokens.word(number.first()).startsWith("ال", number.skip())) {
      return false;
    }
    NumberMatch ordinal = lexicon.ordinals().at(tokens, number.first());
    return ordinal != null && ordinal.small() == number.small() && ordinal.small() >= 20;
  }

  private @Nullable Figure measured(NumberMatch number, Unit unit) {
    if (number.form() == NumberMatch.Form.WORDS
        && number.value().compareTo(BigDecimal.ONE) == 0
        && isOne(number)) {
      return null;
    }
    Measure measure = unit.measure();
    String code = units.code(measure, number.first());
    BigDecimal value = number.value().multiply(measure.factor());
    if (tokens.isWord(number.end(), "ونصف")) {
      value = value.add(HALF.multiply(measure.factor()));
    } else if (tokens.isWord(number.end(), "وربع")) {
      value = value.add(QUARTER.multiply(measure.factor()));
    }
    if (isBelowZero(number, unit.end())) {
      value = value.negate();
    }
    Span span =
        tokens.span(unit.first(), unit.first() == number.first() ? number.skip() : 0, unit.end());
    if (measure.sort() != Measure.Sort.PERCENT) {
      lastUnit = code;
      lastUnitEnd = unit.end();
    }
    return figure(number, span, value, code, unit.end(), subjects.of(number, unit.end(), measure));
  }

  /// «5 درجات مئوية تحت الصفر», «سالب 5».
  private boolean isBelowZero(NumberMatch number, int end) {
    return tokens.isWord(end, "تحت") && tokens.isWord(end + 1, "الصفر")
        || tokens.isWord(number.first() - 1, "سالب")
        || tokens.isWord(number.first() - 1, "ناقص");
  }

  private boolean isOne(NumberMatch number) {
    String word = tokens.word(number.first());
    return word.endsWith("احد")
        || word.endsWith("احدي")
        || word.endsWith("واحد")
        || word.endsWith("واحده");
  }

  private @Nullable Figure count(NumberMatch number) {
    if (licence.isIdentifier(number)) {
      return null;
    }
    Approximation near = qualifiers.approximation(number.first(), number.end());
    if (!licence.isSmallWordCount(number, near != Approximation.EXACT)) {
      return null;
    }
    int at = number.end();
    boolean bracketed =
        tokens.is(number.first() - 1, Kind.BRACKET_OPEN) && tokens.is(at, Kind.BRACKET_CLOSE)
            || tokens.is(number.first() - 1, Kind.QUOTE_OPEN) && tokens.is(at, Kind.QUOTE_CLOSE);
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
      boolean quoted = tokens.is(at, Kind.QUOTE_NEUTRAL) || tokens.is(at, Kind.QUOTE_OPEN);
      at = quoted && counted.isNoun(at + 1) ? at + 1 : at;
      of = counted.after(at);
      if (of != null && (!licence.fits(number, at) || counted.hasParticle(at))) {
        of = null;
      }
    }
    if (of == null) {
      of = counted.among(at);
    }
    if (of == null && isOne(number)) {
      of = counted.nounBefore(number.first());
    }
    if (of == null) {
      of = subjects.ofWhole(number);
    }
    if (of == null) {
      of = subjects.ofCount(number.first(), at);
    }
    if (of == null && tokens.isWord(at, "من") && tokens.isWord(at + 1, "كل")) {
      // «ثلاثة من كل خمسة أشخاص»
      NumberMatch each = at + 2 < tokens.size() ? lexicon.numbers().at(tokens, at + 2) : null;
      of = each == null ? null : counted.after(each.end());
    }
    boolean stands =
        of != null
            || near != Approximation.EXACT
            || licence.standsAlone(number)
            || qualifiers.whole(at) != null
            || number.form() != NumberMatch.Form.DIGITS && !definite;
    // «الإحدى عشرة المتبقية»
    boolean compound = definite && number.end() - number.first() == 2 && number.small() < 20;
    if (!compound && (!stands || (definite && of == null))) {
      return null;
    }
    subjects.remember(of, at);
    return figure(number, number.span(tokens), number.value(), goneOn(number, of), at, of);
  }

  /// The unit of the amount before, where another of the same follows: «240 ألف طن من قمح الربيع و180 ألفا من قمح الشتاء», «6 ملايين أخرى».
  private String goneOn(NumberMatch number, @Nullable Found<String> of) {
    boolean another = tokens.isWord(number.end(), "اخري") || tokens.isWord(number.end(), "اضافيه");
    boolean joined = tokens.isWord(number.first() - 1, "و") || number.skip() > 0;
    boolean more =
        number.form() == NumberMatch.Form.DIGITS_AND_WORDS
            && (another || joined && of != null && tokens.isWord(number.end(), "من"));
    boolean near = number.first() - lastUnitEnd < (another ? FAR : NEAR);
    return more && near ? lastUnit : "";
  }

  private Figure figure(
      NumberMatch number,
      Span span,
      BigDecimal value,
      String unit,
      int end,
      @Nullable Found<String> of) {
    return new Figure(
        span,
        value.stripTrailingZeros(),
        unit,
        qualifiers.approximation(number.first(), end),
        of,
        qualifiers.whole(end),
        changes.direction(changes.at(number.first())),
        qualifiers.per(end));
  }
}
