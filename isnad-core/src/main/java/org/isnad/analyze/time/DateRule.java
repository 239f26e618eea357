package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeContext.Direction;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.AbsoluteDates.YearMatch;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.calendar.DateMatch;
import org.isnad.text.calendar.MonthMatch;
import org.isnad.text.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/// Absolute dates with what places them: «25 ديسمبر الماضي», «26 يناير من العام نفسه», «الخامس من الشهر الجاري», «مايو المقبل», «في سبتمبر», and a
/// report's month without a year.
final class DateRule {
  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;

  DateRule(TimeText text, TimeContext context) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
  }

  /// A date with day and month, or month and year, or a month that the words around it make certain.
  @Nullable Expression single(int token) {
    DateMatch date = text.date(token);
    if (date != null) {
      boolean path = tokens.is(token - 1, Kind.SLASH) && !tokens.spaceBefore(token);
      return path || isNamedAfter(token, date) ? null : resolved(date);
    }
    Expression ofMonth = dayOfThatMonth(token);
    return ofMonth != null ? ofMonth : month(token);
  }

  /// «شارع 6 أكتوبر», «حركة 14 شباط»: a name, unless a year follows.
  private boolean isNamedAfter(int token, DateMatch date) {
    if (date.date().year() != 0
        || date.date().day() == 0
        || token == 0
        || tokens.startsLine(token)) {
      return false;
    }
    return text.isListed(text.lexicon().namedAfterDates(), token - 1);
  }

  /// The date with the year that the words after it, or the report's day, give it; null where there is no such day.
  @Nullable Expression resolved(DateMatch match) {
    PartialDate date = match.date();
    Grain grain = date.day() > 0 ? Grain.DAY : Grain.MONTH;
    if (date.year() > 0) {
      String value = date.toIso();
      return value == null
          ? null
          : Expression.date(
              match.first(),
              match.skip(),
              afterYear(match.end()),
              value,
              false,
              date.first(),
              grain);
    }
    Placing placing =
        isAttacks(match)
            ? new Placing(match.end(), YEAR_OF_ATTACKS, false)
            : placing(match.end(), date, match.first());
    PartialDate settled = placing.year() > 0 ? date.withYear(placing.year()) : date;
    String value = settled.toIso();
    return value == null
        ? null
        : Expression.date(
            match.first(),
            match.skip(),
            placing.end(),
            value,
            placing.relative(),
            settled.first(),
            grain);
  }

  /// «هجمات 11 سبتمبر»: of the one year that the world calls so.
  private boolean isAttacks(DateMatch match) {
    PartialDate date = match.date();
    if (date.system() != CalendarSystem.GREGORIAN || date.month() != 9 || date.day() != 11) {
      return false;
    }
    return switch (match.first() == 0 ? "" : tokens.word(match.first() - 1)) {
      case "هجمات", "اعتداءات", "احداث", "تفجيرات", "هجوم" -> true;
      default -> false;
    };
  }

  /// A calendar named after the year: «2015 ميلادية».
  private int afterYear(int end) {
    return text.goesOn(end, "الميلادي") || text.goesOn(end, "الهجري") ? end + 1 : end;
  }

  private static final int YEAR_OF_ATTACKS = 2001;

  private record Placing(int end, int year, boolean relative) {}

  /// What stands after a date without a year.
  private Placing placing(int end, PartialDate date, int first) {
    Direction direction = direction(end);
    if (direction != Direction.BARE) {
      YearMatch year =
          text.digits(end + 1) > 0 && !tokens.startsLine(end + 1)
              ? text.lexicon().dates().year(tokens, end + 1, date.system(), false)
              : null;
      return year != null && year.system() == date.system()
          ? new Placing(year.end(), year.year(), false)
          : new Placing(end + 1, context.yearOf(date, direction, first), true);
    }
    int at = text.goesOn(end, "من") || text.goesOn(end, "في") ? end + 1 : end;
    boolean hijri = date.system() == CalendarSystem.HIJRI;
    LocalDate today = context.today();
    int now = today == null ? 0 : hijri ? PartialDate.hijriYear(today) : today.getYear();
    if (at > end && text.goesOn(at, Sort.DEMONSTRATIVE) && isYear(at + 1)) {
      return new Placing(at + 2, now, true);
    }
    if (at > end && isYear(at) && text.skip(at) == 0) {
      Direction ofYear = direction(at + 1);
      if (text.goesOn(at + 1, Sort.SAME)) {
        LocalDate last = context.lastStart();
        return new Placing(at + 2, last == null ? 0 : last.getYear(), true);
      }
      if (ofYear != Direction.BARE) {
        int offset = ofYear == Direction.PAST ? -1 : ofYear == Direction.NEXT ? 1 : 0;
        return new Placing(at + 2, now == 0 ? 0 : now + offset, true);
      }
      if (text.goesOn(at + 1, "قبل") && text.goesOn(at + 2, Sort.PAST)) {
        return new Placing(at + 3, now == 0 ? 0 : now - 2, true);
      }
    }
    return new Placing(end, context.yearOf(date, Direction.BARE, first), true);
  }

  private boolean isYear(int token) {
    TimeWord word = text.next(token);
    return word != null
        && word.sort() == Sort.ONE
        && word.unit() == Unit.YEAR
        && text.isDefinite(token);
  }

  /// Which way the adjective at the token points.
  Direction direction(int token) {
    TimeWord word = text.next(token);
    if (word == null || text.skip(token) > 0) {
      return Direction.BARE;
    }
    return switch (word.sort()) {
      case PAST -> Direction.PAST;
      case NEXT -> Direction.NEXT;
      case THIS -> Direction.THIS;
      case WEEKDAY,
          OFFSET,
          ONE,
          TWO,
          MANY,
          DAY_DUAL,
          DUAL_OF,
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
          QUARTER,
          AGE ->
          Direction.BARE;
    };
  }

  /// «الخامس من الشهر الجاري», «التاسع عشر من الشهر نفسه», «5 الجاري».
  private @Nullable Expression dayOfThatMonth(int token) {
    DayNumber day = DayNumber.at(text, token);
    if (day == null) {
      return null;
    }
    LocalDate today = context.today();
    int at = day.end();
    if (day.digits()
        && text.goesOn(at, Sort.THIS)
        && !(text.word(at - 2) != null && text.isDefiniteUnit(at - 2))) {
      return inMonth(day, at + 1, today, today);
    }
    if (text.goesOn(at, "من")
        && (text.goesOn(at + 1, "نفس") || text.goesOn(at + 1, "ذات"))
        && isMonth(at + 2)) {
      return inMonth(day, at + 3, context.lastStart(), context.lastStart());
    }
    if (!text.goesOn(at, "من") || !isMonth(at + 1)) {
      return null;
    }
    if (text.goesOn(at + 2, Sort.SAME)) {
      return inMonth(day, at + 3, context.lastStart(), context.lastStart());
    }
    Direction direction = direction(at + 2);
    return switch (direction) {
      case PAST -> inMonth(day, at + 3, today == null ? null : today.minusMonths(1), today);
      case NEXT -> inMonth(day, at + 3, today == null ? null : today.plusMonths(1), today);
      case THIS -> inMonth(day, at + 3, today, today);
      case BARE -> null;
    };
  }

  private boolean isMonth(int token) {
    TimeWord word = text.next(token);
    return word != null
        && word.sort() == Sort.ONE
        && word.unit() == Unit.MONTH
        && text.isDefinite(token);
  }

  private static @Nullable Expression inMonth(
      DayNumber day, int end, @Nullable LocalDate month, @Nullable LocalDate known) {
    if (month == null || known == null) {
      return Expression.date(
          day.first(),
          day.skip(),
          end,
          Values.SOME_MONTH + "-" + Values.two(day.day()),
          true,
          null,
          Grain.DAY);
    }
    if (day.day() > month.lengthOfMonth()) {
      return null;
    }
    LocalDate date = month.withDayOfMonth(day.day());
    return Expression.date(day.first(), day.skip(), end, date.toString(), true, date, Grain.DAY);
  }

  /// A month by itself: «شهر مايو», «مايو المقبل», «في سبتمبر», «ديسمبر/كانون الأول».
  private @Nullable Expression month(int token) {
    boolean named = isMonthWord(token);
    int at = named ? token + 1 : token;
    if (named && tokens.startsLine(Math.min(at, tokens.size() - 1))) {
      return null;
    }
    MonthMatch month = at < tokens.size() ? text.month(at) : null;
    if (month == null || (named && month.skip() > 0)) {
      return null;
    }
    PartialDate date = new PartialDate(month.system(), 0, month.number(), 0);
    DateMatch withYear = named ? text.date(at) : null;
    if (withYear != null && withYear.date().year() > 0 && withYear.date().day() == 0) {
      Expression found = resolved(withYear);
      return found == null ? null : found.from(token, text.skip(token));
    }
    int end = month.end();
    boolean blessed =
        month.system() == CalendarSystem.HIJRI
            && (text.goesOn(end, "المبارك")
                || text.goesOn(end, "الفضيل")
                || text.goesOn(end, "الكريم"));
    if (blessed) {
      end++;
    }
    boolean placed =
        direction(end) != Direction.BARE
            || text.goesOn(end, "من")
                && (isYear(end + 1) || text.goesOn(end + 1, Sort.DEMONSTRATIVE) && isYear(end + 2));
    if (!named && !placed && !blessed && !isPlaced(month)) {
      return null;
    }
    int skip = named ? text.skip(token) : month.skip();
    return resolved(new DateMatch(token, skip, end, date));
  }

  /// «شهر» as a word of its own before a name.
  private boolean isMonthWord(int token) {
    TimeWord word = text.word(token);
    return word != null
        && word.sort() == Sort.ONE
        && word.unit() == Unit.MONTH
        && !text.isDefinite(token);
  }

  /// Whether a preposition or a word such as «أواخر» stands before a month, or two names make it certain.
  private boolean isPlaced(MonthMatch month) {
    int before = month.first() - 1;
    boolean doubled =
        month.end() - month.first() >= 3
            && (tokens.isWord(month.first() + 1, "/") || tokens.isWord(month.end() - 1, ")"));
    boolean in = tokens.isWord(before, "في") && tokens.word(month.first()).equals("جوان");
    if (doubled || in && !tokens.startsLine(month.first())) {
      return true;
    }
    if (!month.certain() || before < 0 || tokens.startsLine(month.first())) {
      return false;
    }
    if (text.is(before, Sort.POSITION)
        || text.is(before, Sort.BEFORE)
        || text.is(before, Sort.AFTER)
        || text.is(before, Sort.SINCE)) {
      return true;
    }
    return month.skip() == 0 && text.lexicon().prepositions().get(tokens, before, 0) != null;
  }
}
