package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.AbsoluteDates.YearMatch;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.calendar.PartialDate;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Years: «عام 2023», «سنة 1436هـ», «العام (1428هـ 2007م)», «عامي 2016 و2017», «موسم 2018-2019», and a bare 2015 where the words before and after it leave
/// little else.
final class YearRule {
  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2060;
  private static final int CENTURY = 100;
  private static final int FIRST_OF_OURS = 1980;
  private static final int LAST_OF_OURS = 2035;

  /// Stands in the value of a span of days, as Hijri years are told, and not in one of years.
  private static final char DAY_MARK = '-';

  /// Tokens between the years of a list.
  private static final int LIST = 6;

  private static final int FIRST_SHORT = 20;
  private static final int TWENTIETH_CENTURY = 1900;

  private final TimeText text;
  private final Tokens tokens;
  private int lastYearEnd = -1;

  YearRule(TimeText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /// The year that begins at the token, or null.
  @Nullable Expression at(int token) {
    Expression found = tokens.is(token, Kind.NUMBER) ? bare(token) : named(token);
    if (found != null) {
      lastYearEnd = found.end();
    }
    return found;
  }

  private @Nullable Expression named(int token) {
    TimeWord word = text.word(token);
    boolean season =
        tokens.isWord(token, "موسم")
            || tokens.isWord(token, "لموسم")
            || tokens.isWord(token, "الموسم")
            || tokens.isWord(token, "بموسم");
    boolean one = word != null && word.sort() == Sort.ONE && word.unit() == Unit.YEAR;
    boolean two = word != null && word.sort() == Sort.DUAL_OF && word.unit() == Unit.YEAR;
    boolean many = word != null && word.sort() == Sort.MANY && word.unit() == Unit.YEAR;
    if (!season && !one && !two && !many) {
      return null;
    }
    int skip =
        season
            ? (tokens.word(token).length() > 4 && tokens.firstLetter(token) != Letters.ALEF ? 1 : 0)
            : text.skip(token);
    int at = token + 1;
    while (text.goesOn(at, "المالي")
        || text.goesOn(at, "الماليه")
        || text.goesOn(at, "الدراسي")
        || text.goesOn(at, "الهجري")
        || text.goesOn(at, "الرياضي")
        || text.goesOn(at, "الكروي")
        || text.goesOn(at, "الزراعي")
        || text.goesOn(at, "الجامعي")
        || text.goesOn(at, "الميلادي")
        || text.goesOn(at, "ماليه")) {
      at++;
    }
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return null;
    }
    boolean bracket = tokens.is(at, Kind.BRACKET_OPEN);
    YearMatch year =
        text.lexicon().dates().year(tokens, bracket ? at + 1 : at, CalendarSystem.GREGORIAN, true);
    if (year == null) {
      return one && !bracket ? shortYear(token, skip, at) : null;
    }
    int end = year.end();
    YearMatch other =
        text.lexicon()
            .dates()
            .year(tokens, Math.min(end, tokens.size() - 1), CalendarSystem.GREGORIAN, false);
    if (end < tokens.size()
        && other != null
        && other.system() != year.system()
        && !tokens.startsLine(end)) {
      end = other.end();
      year = year.system() == CalendarSystem.HIJRI ? other : year;
    }
    if (bracket) {
      if (!tokens.is(end, Kind.BRACKET_CLOSE)) {
        return null;
      }
      end++;
    }
    Expression range = range(token, skip, end, year, season, two || many);
    return range != null ? range : expression(token, skip, end, year);
  }

  /// «عام ثلاثة وتسعين», «عام 73»: of the last century.
  private @Nullable Expression shortYear(int first, int skip, int at) {
    NumberMatch number = text.isDefinite(first) ? null : text.number(at);
    if (number == null
        || number.skip() != 0
        || number.small() < FIRST_SHORT
        || number.small() >= CENTURY
        || Neighbours.of(text, number.end() - 1).noun()) {
      return null;
    }
    return expression(
        first,
        skip,
        number.end(),
        new YearMatch(number.end(), CalendarSystem.GREGORIAN, TWENTIETH_CENTURY + number.small()));
  }

  /// «2016 و2017» after «عامي», «2018-2019», «2018/2019».
  private @Nullable Expression range(
      int first, int skip, int end, YearMatch from, boolean season, boolean several) {
    int at = -1;
    if (isStretched(end)) {
      at = end;
    } else if (text.goesOn(end, Kind.DASH) || text.goesOn(end, Kind.SLASH)) {
      at = end + 1;
    } else if (several && text.goesOn(end, "و")) {
      at = end + 1;
    }
    if (at < 0 || !tokens.is(at, Kind.NUMBER) || tokens.startsLine(at)) {
      return null;
    }
    int to = text.digits(at);
    YearMatch upper = text.lexicon().dates().year(tokens, at, CalendarSystem.HIJRI, false);
    if (upper != null
        && upper.system() == CalendarSystem.HIJRI
        && upper.year() > from.year()
        && (upper.end() > at + 1 || from.system() == CalendarSystem.HIJRI)) {
      LocalDate start = new PartialDate(CalendarSystem.HIJRI, from.year(), 0, 0).first();
      LocalDate last = new PartialDate(CalendarSystem.HIJRI, upper.year(), 0, 0).last();
      return start == null || last == null
          ? null
          : Expression.date(first, skip, upper.end(), start + "/" + last, false, start, Grain.YEAR);
    }
    int width = tokens.word(at).length();
    if (width == 2) {
      to += from.year() / CENTURY * CENTURY;
    } else if (width != 4) {
      return null;
    }
    if (to <= from.year() || (season && to != from.year() + 1)) {
      return null;
    }
    return Expression.date(
        first,
        skip,
        at + 1,
        Values.four(from.year()) + "/" + Values.four(to),
        false,
        LocalDate.of(from.year(), 1, 1),
        Grain.YEAR);
  }

  /// «2002 ـ 2003»: a tatweel stands for the dash, and is no token.
  private boolean isStretched(int token) {
    if (!text.goesOn(token, Kind.NUMBER)) {
      return false;
    }
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (tokens.text().charAt(i) == Letters.TATWEEL) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Expression expression(int first, int skip, int end, YearMatch year) {
    PartialDate date = new PartialDate(year.system(), year.year(), 0, 0);
    String value = date.toIso();
    boolean placed =
        text.goesOn(end, Sort.PAST) || text.goesOn(end, Sort.NEXT) || text.goesOn(end, Sort.THIS);
    int to = placed && text.skip(end) == 0 ? end + 1 : end;
    return value == null
        ? null
        : Expression.date(first, skip, to, value, false, date.first(), Grain.YEAR);
  }

  private @Nullable Expression bare(int token) {
    if (tokens.word(token).length() != 4) {
      return null;
    }
    YearMatch year = text.lexicon().dates().year(tokens, token, CalendarSystem.GREGORIAN, false);
    if (year == null || text.date(token) != null) {
      return null;
    }
    boolean era = year.end() > token + 1 && !tokens.is(token - 1, Kind.SLASH);
    Expression range = range(token, 0, year.end(), year, false, false);
    boolean span =
        range != null
            && year.year() >= FIRST_BARE
            && range.value().compareTo(Values.four(LAST_BARE)) < 0
            && !Neighbours.of(text, token + 2).counts();
    boolean hijri = range != null && range.value().indexOf(DAY_MARK) > 0;
    if (!era
        && !span
        && !hijri
        && (year.year() < FIRST_BARE || year.year() > LAST_BARE || !stands(token))) {
      return null;
    }
    return range != null ? range : expression(token, 0, year.end(), year);
  }

  /// «بين 2000 و2010»: another year bears it out.
  private boolean isYearAfter(int token) {
    int at =
        tokens.isWord(token, "و") || tokens.isWord(token, "الي") || tokens.isWord(token, "حتي")
            ? token + 1
            : token;
    int year = at > token ? text.digits(at) : -1;
    return year >= FIRST_BARE && year <= LAST_BARE;
  }

  /// «مونديال البرازيل 2014», «الموسم الرياضي 2015».
  private boolean isEvent(int token) {
    return token >= 0
        && !tokens.startsLine(token + 1)
        && tokens.is(token, Kind.WORD)
        && text.isListed(text.lexicon().eventYears(), token);
  }

  /// «من 2000 إلى 3000 توقيع»: what it is a range with is counted.
  private boolean isLowerEnd(int token) {
    boolean ranged =
        text.goesOn(token + 1, "الي")
            || text.goesOn(token + 1, "حتي")
            || text.goesOn(token + 1, Kind.DASH);
    if (!ranged || !text.goesOn(token + 2, Kind.NUMBER)) {
      return false;
    }
    int upper = text.digits(token + 2);
    Neighbours around = Neighbours.of(text, token + 2);
    return around.counts() || upper > LAST_BARE || upper < 0;
  }

  /// «أدارت في 2002 سجنا»: after «في» a year of our time that is not round is no count, unless of a unit.
  private boolean isRecentIn(int token) {
    int year = text.digits(token);
    boolean in =
        !tokens.startsLine(token)
            && (tokens.isWord(token - 1, "في")
                || tokens.isWord(token - 1, "وفي")
                || text.is(token - 1, Sort.TWO) && text.isDefinite(token - 1));
    int noun = token + 1;
    boolean counted =
        tokens.is(noun, Kind.PERCENT)
            || tokens.is(noun, Kind.WORD)
                && (text.lexicon().countNouns().get(tokens.word(noun), 0) != null
                    || text.lexicon().numbers().scaleAt(tokens, noun) != 0
                    || tokens.firstLetter(noun) < Letters.HAMZA);
    return in && year >= FIRST_OF_OURS && year <= LAST_OF_OURS && year % CENTURY != 0 && !counted;
  }

  /// Whether the words around a bare numeral make it a year.
  private boolean stands(int token) {
    if (token == 0) {
      return false;
    }
    Neighbours around = Neighbours.of(text, token);
    int before = token - 1;
    if (isRecentIn(token)) {
      return true;
    }
    if (around.counts() || isLowerEnd(token)) {
      return false;
    }
    if (tokens.is(before, Kind.DASH)
        || tokens.is(before, Kind.SLASH)
        || tokens.is(before, Kind.PERCENT)) {
      return false;
    }
    if (lastYearEnd == token
        || (lastYearEnd == before
            && (tokens.isWord(before, "و") || tokens.is(before, Kind.COMMA)))) {
      return true;
    }
    if (tokens.startsLine(token)) {
      return false;
    }
    if (tokens.is(before, Kind.BRACKET_OPEN)) {
      return tokens.is(token + 1, Kind.BRACKET_CLOSE)
          || tokens.is(token + 1, Kind.DASH)
          || isYearAfter(token + 1);
    }
    String word = tokens.word(before);
    boolean listed = word.equals("ثم") || word.equals("ايضا") || word.equals("وايضا");
    if (listed && lastYearEnd > 0 && token - lastYearEnd <= LIST) {
      return true;
    }
    if (word.equals("ب") || word.equals("ل") || word.equals("و")) {
      return word.equals("ل") ? !around.noun() : lastYearEnd == before;
    }
    Boolean strong = text.lexicon().prepositions().get(word, 0);
    if (strong != null) {
      boolean round = text.digits(token) % CENTURY == 0;
      if (strong) {
        return !around.noun() || !round;
      }
      return !around.noun() && (!round || isYearAfter(token + 1));
    }
    if (text.is(before, Sort.POSITION)
        || text.is(before, Sort.SINCE)
        || text.is(before, Sort.SEASON)) {
      return true;
    }
    return !around.noun()
        && (text.isListed(text.lexicon().eventYears(), before) || isEvent(before - 1));
  }
}
