package org.isnad.analyze.time;

import java.math.BigDecimal;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Reads lengths of time: «30 عاما», «ثلاثة أيام», «شهرين», «3 سنوات ونصف السنة», «ربع ساعة», «الأشهر الستة المقبلة», «ساعة و20 دقيقة».
final class LengthReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// The plural counts from three to ten, and to the hundreds with those; «2017 أيام» is no length.
  private static final int MOST_PLURAL = 110;

  private final TimeText text;
  private final Tokens tokens;
  private final LoneUnit lone;

  LengthReader(TimeText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.lone = new LoneUnit(text, this);
  }

  /// A length at tokens `[first, end)`.
  ///
  /// @param count how many of the unit, without what further units add
  /// @param value ISO 8601
  record Length(int first, int skip, int end, BigDecimal count, Unit unit, String value) {}

  /// One unit before now: «قبل عام», «منذ شهر»; or null.
  @Nullable Length ago(int token) {
    return lone.ago(token);
  }

  /// The length that begins at the token, or null.
  @Nullable Length at(int token) {
    TimeWord word = text.word(token);
    if (word != null) {
      return switch (word.sort()) {
        case TWO ->
            tokens.isWord(token - 1, "ابو") || tokens.isWord(token - 1, "ابي")
                ? null
                :
                // «العامين 2002 و2005»
                text.isDefinite(token) && text.digits(token + 1) > MOST_PLURAL
                    ? null
                    : further(
                        token,
                        text.skip(token),
                        placed(token + 1, text.isDefinite(token)),
                        BigDecimal.TWO,
                        word.unit());
        case MANY -> text.isDefinite(token) ? counted(token, word.unit()) : null;
        case ONE -> text.isDefinite(token) ? null : lone.at(token, word.unit());
        case QUARTER -> null;
        case WEEKDAY,
            OFFSET,
            DAY_DUAL,
            DUAL_OF,
            PAST,
            NEXT,
            THIS,
            SAME,
            FOLLOWING,
            PRECEDING,
            DEMONSTRATIVE,
            PART,
            POSITION,
            SEASON,
            SET,
            SET_ADJECTIVE,
            EVERY,
            DECADE,
            BEFORE,
            SINCE,
            AFTER,
            AGE ->
            null;
      };
    }
    Length part = part(token);
    if (part != null) {
      return part;
    }
    NumberMatch number = text.number(token);
    return number == null ? null : numbered(number);
  }

  /// «أبو قرنين»
  private boolean isName(NumberMatch number) {
    return tokens.isWord(number.first() - 1, "ابو") || tokens.isWord(number.first() - 1, "ابي");
  }

  /// «من 48 عام 1991 إلى 106 عام 2017»: a count in a year.
  private boolean isOfYear(int unit) {
    return (text.goesOn(unit, "عام") || text.goesOn(unit, "سنه"))
        && text.goesOn(unit + 1, Kind.NUMBER)
        && text.digits(unit + 1) > MOST_PLURAL;
  }

  /// «30 عاما», «ثلاثة أيام», «22 عاما ونصف العام».
  private @Nullable Length numbered(NumberMatch number) {
    int at = number.end();
    if (isPercent(number)) {
      return null;
    }
    boolean bracket =
        tokens.is(number.first() - 1, Kind.BRACKET_OPEN) && tokens.is(at, Kind.BRACKET_CLOSE);
    if (bracket) {
      at++;
    }
    BigDecimal count = number.value();
    if (text.goesOn(at, "ونصف") && isUnit(at + 1)) {
      count = count.add(HALF);
      at++;
    }
    TimeWord unit = text.next(at);
    if (isName(number) || isOfYear(at)) {
      return null;
    }
    boolean definiteUnit = text.next(at) != null && text.isDefinite(at);
    boolean bothDefinite =
        definiteUnit && text.goesOn(at, Sort.MANY) && !number.hasDigits() && isArticle(number);
    if (unit == null
        || text.skip(at) > 0
        || (definiteUnit && !bothDefinite)
        || !(unit.sort() == Sort.ONE || unit.sort() == Sort.MANY)) {
      return lower(number, at);
    }
    if (unit.sort() == Sort.MANY
        && (count.compareTo(BigDecimal.valueOf(2)) < 0
            || count.compareTo(BigDecimal.valueOf(MOST_PLURAL)) > 0)) {
      return null;
    }
    if (unit.unit() == Unit.DECADE
        && unit.sort() == Sort.ONE
        && count.compareTo(BigDecimal.TEN) <= 0) {
      return null; // عقد after a numeral below eleven is a contract
    }
    if (unit.unit() == Unit.DECADE && number.hasDigits() && !isMeasured(number.first())) {
      return null; // «6 عقود» are contracts, unless a word of time stands before
    }
    if (unit.unit() == Unit.SECOND
        && tokens.word(at).equals("ثانيه")
        && !number.hasDigits()
        && number.small() < 11) {
      return null;
    }
    boolean definite = !number.hasDigits() && isArticle(number);
    boolean afterArticle = tokens.isWord(number.first() - 1, "ال");
    int end = placed(at + 1, definite || afterArticle);
    int first = number.first();
    return further(first, number.skip(), end, count, unit.unit());
  }

  /// «8.5 في المئة يوم الأحد»: the hundred of a percentage.
  private boolean isPercent(NumberMatch number) {
    boolean preceded = number.skip() > 0 || tokens.isWord(number.first() - 1, "في");
    return preceded && !number.hasDigits() && number.small() == 100 && isArticle(number);
  }

  /// «بين 20 و59 سنة», «من 3 إلى 5 سنوات»: the lower end has its unit from the upper one.
  private @Nullable Length lower(NumberMatch number, int at) {
    boolean between =
        tokens.isWord(number.first() - 1, "بين")
            || tokens.isWord(number.first() - 1, "وبين")
            || tokens.isWord(number.first() - 1, "من");
    boolean dash = text.goesOn(at, Kind.DASH);
    int next =
        text.goesOn(at, "و")
                || text.goesOn(at, "الي")
                || text.goesOn(at, "حتي")
                || text.goesOn(at, "او")
                || dash
            ? at + 1
            : at;
    boolean joined =
        next == at && text.goesOn(at, Kind.WORD) && tokens.firstLetter(at) == Letters.WAW;
    boolean to = text.goesOn(at, "الي") || text.goesOn(at, "حتي") || text.goesOn(at, "او");
    if ((!between && !dash && !to) || (next == at && !joined) || next >= tokens.size()) {
      return null;
    }
    NumberMatch upper = text.number(next);
    TimeWord unit = upper == null ? null : text.next(upper.end());
    if (upper == null
        || unit == null
        || !(unit.sort() == Sort.ONE || unit.sort() == Sort.MANY)
        || text.isDefinite(upper.end())
        || text.skip(upper.end()) > 0
        || unit.unit() == Unit.DECADE
        || upper.value().compareTo(number.value()) <= 0) {
      return null;
    }
    return new Length(
        number.first(),
        number.skip(),
        number.end(),
        number.value(),
        unit.unit(),
        unit.unit().length(number.value()));
  }

  private boolean isMeasured(int first) {
    return first > 0
        && (text.lexicon().durationWords().get(tokens, first - 1, 0) != null
            || text.lexicon().hedges().get(tokens, first - 1, 0) != null
            || text.is(first - 1, Sort.SINCE)
            || text.is(first - 1, Sort.BEFORE)
            || text.is(first - 1, Sort.AFTER)
            || tokens.isWord(first - 1, "من"));
  }

  private boolean isArticle(NumberMatch number) {
    String word = tokens.word(number.first());
    return word.startsWith("ال", number.skip()) || word.startsWith("لل", number.skip());
  }

  private boolean isUnit(int token) {
    TimeWord word = text.next(token);
    return word != null && (word.sort() == Sort.ONE || word.sort() == Sort.MANY);
  }

  /// After a definite length what places it is part of it: «الثلاث سنوات المقبلة».
  private int placed(int end, boolean definite) {
    boolean placing =
        definite
            && (text.goesOn(end, Sort.PAST) || text.goesOn(end, Sort.NEXT))
            && text.skip(end) == 0;
    return placing ? end + 1 : end;
  }

  /// «… ونصف السنة», «… ونصف», «… و20 دقيقة», «… وستة أشهر».
  Length further(int first, int skip, int end, BigDecimal count, Unit unit) {
    boolean apart = text.goesOn(end, "و") && text.goesOn(end + 1, "نصف");
    if (apart || text.goesOn(end, "ونصف") || text.goesOn(end, "والنصف")) {
      int after = apart ? end + 2 : end + 1;
      TimeWord again = text.next(after);
      if (again != null
          && again.sort() == Sort.ONE
          && again.unit() == unit
          && text.isDefinite(after)) {
        after++;
      }
      return new Length(
          first,
          skip,
          after,
          count,
          unit,
          unit.length(count)
              + unit.smaller().part(BigDecimal.valueOf(unit.parts()).multiply(HALF)));
    }
    int at = text.goesOn(end, "و") ? end + 1 : end;
    NumberMatch more = at < tokens.size() && !tokens.startsLine(at) ? text.number(at) : null;
    boolean joined =
        more != null
            && (at > end || (tokens.is(at, Kind.WORD) && tokens.firstLetter(at) == Letters.WAW));
    TimeWord smaller = joined ? text.next(more == null ? at : more.end()) : null;
    if (more != null
        && smaller != null
        && (smaller.sort() == Sort.ONE || smaller.sort() == Sort.MANY)
        && text.skip(more.end()) == 0) {
      Unit part = smaller.unit();
      if (part.ordinal() < unit.ordinal() && part.isOfClock() == unit.isOfClock()) {
        return new Length(
            first, skip, more.end() + 1, count, unit, unit.length(count) + part.part(more.value()));
      }
    }
    return new Length(first, skip, end, count, unit, unit.length(count));
  }

  /// «السنوات الخمس الماضية», «الساعات الـ24 الماضية».
  private @Nullable Length counted(int token, Unit unit) {
    int at = text.goesOn(token + 1, "ال") ? token + 2 : token + 1;
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return null;
    }
    NumberMatch number = text.number(at);
    if (number == null
        || (at == token + 1 && number.hasDigits())
        || (!number.hasDigits() && !isArticle(number))
        || number.skip() > 0) {
      return null;
    }
    int end = placed(number.end(), true);
    return new Length(
        token, text.skip(token), end, number.value(), unit, unit.length(number.value()));
  }

  /// «نصف ساعة», «ربع قرن», «ثلاثة أرباع الساعة».
  private @Nullable Length part(int token) {
    int skip =
        tokens.is(token, Kind.WORD)
                && tokens.word(token).length() == 4
                && tokens.mayBeParticles(token, 1)
            ? 1
            : 0;
    String word = tokens.word(token, skip);
    int quarters = word.equals("نصف") ? 2 : word.equals("ربع") ? 1 : 0;
    TimeWord unit = quarters == 0 ? null : text.next(token + 1);
    if (unit == null
        || unit.sort() != Sort.ONE
        || text.skip(token + 1) > 0
        || unit.unit() == Unit.SECOND) {
      return null;
    }
    if (text.isDefinite(token + 1) && unit.unit() != Unit.HOUR) {
      return null;
    }
    int parts = unit.unit().parts() * quarters / 4;
    return new Length(
        token,
        skip,
        token + 2,
        HALF,
        unit.unit(),
        unit.unit().smaller().length(BigDecimal.valueOf(parts)));
  }
}
