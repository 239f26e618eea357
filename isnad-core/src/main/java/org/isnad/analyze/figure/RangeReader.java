package org.isnad.analyze.figure;

import java.math.BigDecimal;
import org.isnad.analyze.figure.UnitReader.Unit;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Reads the lower end of a range: two figures, of which the second has the words. Made once a report.
final class RangeReader {
  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final Counted counted;
  private final Licence licence;
  private final UnitReader units;
  private final Subjects subjects;
  private final Changes changes;
  private final Qualifiers qualifiers;

  RangeReader(
      Tokens tokens,
      FigureLexicon lexicon,
      Counted counted,
      Licence licence,
      UnitReader units,
      Subjects subjects,
      Changes changes,
      Qualifiers qualifiers) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.counted = counted;
    this.licence = licence;
    this.units = units;
    this.subjects = subjects;
    this.changes = changes;
    this.qualifiers = qualifiers;
  }

  /// The lower end of a range, which has its multiplier, unit and noun from the upper one: «من 3 إلى 5 ملايين دولار», «80 و60 بالمئة», «15-35 كم».
  @Nullable Figure lower(NumberMatch number) {
    int next = number.end();
    if (next >= tokens.size() || tokens.startsLine(next)) {
      return null;
    }
    boolean joined = tokens.isWord(next, "و") && isBetween(number.first() - 1);
    boolean ranged =
        tokens.is(next, Kind.DASH)
            || tokens.isWord(next, "الي")
            || tokens.isWord(next, "حتي")
            || tokens.isWord(next, "او")
            || joined;
    boolean wordJoined =
        !ranged
            && isBetween(number.first() - 1)
            && tokens.is(next, Kind.WORD)
            && tokens.firstLetter(next) == Letters.WAW;
    if (!ranged && !wordJoined) {
      return null;
    }
    int at = wordJoined ? next : next + 1;
    NumberMatch upper =
        at < tokens.size() && !tokens.startsLine(at) ? lexicon.numbers().at(tokens, at) : null;
    if (upper == null
        || number.value().signum() == 0
        || (number.form() == NumberMatch.Form.DIGITS && licence.isIdentifier(number))) {
      return null;
    }
    Unit unit = units.at(upper);
    Found<String> of = unit != null ? null : counted.after(upper.end());
    if (unit == null
        && (of == null
            || upper.value().compareTo(number.value()) <= 0
            || tokens.is(next, Kind.DASH) && !licence.fits(upper, upper.end()))) {
      return null;
    }
    BigDecimal value = number.value();
    if (number.form() == NumberMatch.Form.DIGITS
        && upper.form() == NumberMatch.Form.DIGITS_AND_WORDS) {
      BigDecimal scaled =
          value.multiply(BigDecimal.valueOf(lexicon.numbers().scaleAt(tokens, upper.first() + 1)));
      value = scaled.signum() > 0 && scaled.compareTo(upper.value()) < 0 ? scaled : value;
    }
    String code = "";
    int change = changes.at(number.first());
    if (unit != null) {
      of = subjects.of(number, upper.end(), unit.measure());
      code = units.code(unit.measure(), number.first());
      value = value.multiply(unit.measure().factor());
    }
    return new Figure(
        number.span(tokens),
        value.stripTrailingZeros(),
        code,
        qualifiers.approximation(number.first(), number.end()),
        of,
        null,
        unit == null ? null : changes.direction(change),
        null);
  }

  private boolean isBetween(int token) {
    return tokens.isWord(token, "بين") || tokens.isWord(token, "وبين");
  }
}
