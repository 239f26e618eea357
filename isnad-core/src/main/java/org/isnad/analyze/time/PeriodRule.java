package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeContext.Direction;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.AbsoluteDates.YearMatch;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.calendar.PartialDate;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Weeks, months, years and longer, placed against the report's day: «العام الماضي», «هذا الأسبوع», «الشهر نفسه», «القرن الماضي», «العام الهجري القادم», and
/// what begins with a word such as «مطلع» or «أواخر».
final class PeriodRule {
  private static final int YEARS_OF_CENTURY = 100;

  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final DateRule dates;
  private final YearRule years;
  private final SeasonRule seasons;

  PeriodRule(TimeText text, TimeContext context, DateRule dates, YearRule years) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.dates = dates;
    this.years = years;
    this.seasons = new SeasonRule(text, context, dates, this, years);
  }

  /// The period that begins at the token, or null.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word == null) {
      return null;
    }
    return switch (word.sort()) {
      case ONE -> text.isDefinite(token) ? unit(token, isPartOf(token)) : null;
      case DEMONSTRATIVE -> demonstrated(token);
      case POSITION -> positioned(token);
      case SEASON, QUARTER, DECADE -> seasons.at(token);
      case WEEKDAY,
          OFFSET,
          TWO,
          MANY,
          DAY_DUAL,
          DUAL_OF,
          PAST,
          NEXT,
          THIS,
          SAME,
          FOLLOWING,
          PRECEDING,
          PART,
          SET,
          SET_ADJECTIVE,
          EVERY,
          BEFORE,
          SINCE,
          AFTER,
          AGE ->
          null;
    };
  }

  /// «في وقت لاحق من الأسبوع»: the report's own period.
  private boolean isPartOf(int token) {
    return text.follows(token, "من")
        && text.skip(token) == 0
        && token > 1
        && (tokens.isWord(token - 2, "لاحق")
            || tokens.isWord(token - 2, "سابق")
            || tokens.isWord(token - 2, "مبكر")
            || tokens.isWord(token - 2, "متاخر"));
  }

  private @Nullable Expression demonstrated(int token) {
    int at = token + 1;
    TimeWord word = text.next(at);
    if (word == null || !text.isDefinite(at) || text.skip(at) > 0) {
      return null;
    }
    if (word.sort() == Sort.SEASON) {
      return seasons.here(token, at + 1, word);
    }
    if (word.sort() != Sort.ONE || !isPeriod(word.unit())) {
      return null;
    }
    int end = dates.direction(at + 1) == Direction.THIS ? at + 2 : at + 1;
    return period(token, text.skip(token), end, word.unit(), 0);
  }

  /// The definite unit at the token with what places it.
  ///
  /// @param alone whether it may stand without, as in «نهاية الشهر»
  @Nullable Expression unit(int token, boolean alone) {
    TimeWord word = text.word(token);
    if (word == null
        || word.sort() != Sort.ONE
        || !isPeriod(word.unit())
        || !text.isDefinite(token)) {
      return null;
    }
    int skip = text.skip(token);
    int end = token + 1;
    boolean hijri = text.goesOn(end, "الهجري");
    while (text.goesOn(end, "الهجري")
        || text.goesOn(end, "الميلادي")
        || text.goesOn(end, "المالي")
        || text.goesOn(end, "الماليه")
        || text.goesOn(end, "الميلاديه")) {
      end++;
    }
    if (text.goesOn(end, "قبل") && text.goesOn(end + 1, Sort.PAST)) {
      return period(token, skip, end + 2, word.unit(), -2);
    }
    if (text.goesOn(end, "بعد") && text.goesOn(end + 1, Sort.NEXT)) {
      return period(token, skip, end + 2, word.unit(), 2);
    }
    if (word.unit() == Unit.CENTURY) {
      NumberMatch ordinal =
          end < tokens.size() && !tokens.startsLine(end) ? text.ordinal(end) : null;
      int number =
          ordinal != null ? ordinal.small() : text.goesOn(end, Kind.NUMBER) ? text.digits(end) : 0;
      if (number > 1 && number < 30) {
        int after = ordinal != null ? ordinal.end() : end + 1;
        boolean before = text.goesOn(after, "قبل") || text.goesOn(after, "الهجري");
        return before
            ? null
            : Expression.date(
                token,
                skip,
                text.goesOn(after, "الميلادي") ? after + 1 : after,
                Values.two(number - 1),
                false,
                null,
                Grain.NONE);
      }
    }
    Direction direction = dates.direction(end);
    if (direction != Direction.BARE) {
      int offset = direction == Direction.PAST ? -1 : direction == Direction.NEXT ? 1 : 0;
      YearMatch year = word.unit() == Unit.YEAR ? yearAfter(end + 1) : null;
      if (year != null) {
        return exact(token, skip, year);
      }
      return hijri
          ? hijriYear(token, skip, end + 1, offset)
          : period(token, skip, end + 1, word.unit(), offset);
    }
    if (text.goesOn(end, Sort.SAME)
        || text.goesOn(end, Sort.FOLLOWING)
        || (text.goesOn(end, Sort.PRECEDING) && context.lastStart() != null)) {
      return told(
          token,
          skip,
          end + 1,
          word.unit(),
          text.goesOn(end, Sort.SAME) ? 0 : text.goesOn(end, Sort.FOLLOWING) ? 1 : -1);
    }
    return alone ? period(token, skip, end, word.unit(), 0) : null;
  }

  /// «العام القادم 1437هـ»: the year itself is told.
  private @Nullable YearMatch yearAfter(int token) {
    return token < tokens.size() && !tokens.startsLine(token)
        ? text.lexicon().dates().year(tokens, token, CalendarSystem.GREGORIAN, false)
        : null;
  }

  private static @Nullable Expression exact(int token, int skip, YearMatch year) {
    PartialDate date = new PartialDate(year.system(), year.year(), 0, 0);
    String value = date.toIso();
    return value == null
        ? null
        : Expression.date(token, skip, year.end(), value, false, date.first(), Grain.YEAR);
  }

  private @Nullable Expression hijriYear(int token, int skip, int end, int offset) {
    LocalDate today = context.today();
    if (today == null) {
      return Expression.date(token, skip, end, Values.SOME_YEAR, true, null, Grain.YEAR);
    }
    PartialDate date =
        new PartialDate(CalendarSystem.HIJRI, PartialDate.hijriYear(today) + offset, 0, 0);
    String value = date.toIso();
    return value == null
        ? null
        : Expression.date(token, skip, end, value, true, date.first(), Grain.YEAR);
  }

  private static boolean isPeriod(Unit unit) {
    return switch (unit) {
      case WEEK, MONTH, YEAR, DECADE, CENTURY -> true;
      case SECOND, MINUTE, HOUR, DAY -> false;
    };
  }

  /// The period so many units from the report's own.
  private Expression period(int first, int skip, int end, Unit unit, int offset) {
    return period(first, skip, end, unit, offset, context.today());
  }

  /// The period so many units from the one told of last: «العام نفسه», «الشهر التالي».
  private @Nullable Expression told(int first, int skip, int end, Unit unit, int offset) {
    LocalDate last = context.lastStart();
    return last == null ? null : period(first, skip, end, unit, offset, last);
  }

  private static Expression period(
      int first, int skip, int end, Unit unit, int offset, @Nullable LocalDate from) {
    LocalDate day =
        from == null
            ? null
            : switch (unit) {
              case WEEK -> from.plusWeeks(offset);
              case MONTH -> from.withDayOfMonth(1).plusMonths(offset);
              case YEAR -> from.withDayOfYear(1).plusYears(offset);
              case DECADE -> from.withDayOfYear(1).plusYears(10L * offset);
              case CENTURY -> from.withDayOfYear(1).plusYears((long) YEARS_OF_CENTURY * offset);
              case SECOND, MINUTE, HOUR, DAY -> from;
            };
    String value =
        switch (unit) {
          case WEEK -> Values.week(day);
          case MONTH -> Values.month(day);
          case YEAR -> Values.year(day);
          case DECADE -> Values.year(day).substring(0, 3);
          case CENTURY -> Values.year(day).substring(0, 2);
          case SECOND, MINUTE, HOUR, DAY -> Values.day(day);
        };
    Grain grain =
        switch (unit) {
          case WEEK -> Grain.WEEK;
          case MONTH -> Grain.MONTH;
          case YEAR -> Grain.YEAR;
          case DECADE, CENTURY, SECOND, MINUTE, HOUR, DAY -> Grain.NONE;
        };
    return Expression.date(first, skip, end, value, true, grain == Grain.NONE ? null : day, grain);
  }

  /// «مطلع العام», «أواخر أبريل الماضي», «نهاية 2018», «منتصف الشهر الجاري»: the period that is spoken of, from that word on.
  private @Nullable Expression positioned(int token) {
    int at = text.goesOn(token + 1, "من") ? token + 2 : token + 1;
    if (at >= tokens.size() || tokens.startsLine(at) || text.isDefinite(token)) {
      return null;
    }
    TimeWord word = text.word(at);
    if (word != null && text.skip(at) > 0) {
      return null;
    }
    Expression inner;
    if (word != null && word.sort() == Sort.DEMONSTRATIVE) {
      inner = demonstrated(at);
    } else if (word != null && word.sort() == Sort.ONE && text.isDefinite(at)) {
      inner = years.at(at);
      inner = inner == null ? unit(at, true) : inner;
    } else if (word != null
        && (word.sort() == Sort.SEASON
            || word.sort() == Sort.DECADE
            || word.sort() == Sort.QUARTER)) {
      inner = seasons.at(at);
    } else {
      inner = years.at(at);
      inner = inner == null ? dates.single(at) : inner;
    }
    boolean whole = inner != null && inner.value().length() != Values.SOME_DAY.length();
    return inner == null || !whole && inner.grain() == Grain.DAY
        ? null
        : inner.from(token, text.skip(token));
  }
}
