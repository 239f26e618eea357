package org.isnad.analyze.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeContext.Direction;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.DateMatch;
import org.jspecify.annotations.Nullable;

/// Single days: اليوم الخميس, أمس الاثنين, السبت الماضي, الجمعة المقبل, يوم الأحد 5 مايو, 25 حزيران/يونيو 2022, غدا, أمس الأول.
final class DayRule {
  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final DateRule dates;

  DayRule(TimeText text, TimeContext context, DateRule dates) {
    this.dates = dates;
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
  }

  /// The day that is named at the token, or null.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word == null) {
      return absolute(token);
    }
    return switch (word.sort()) {
      case WEEKDAY ->
          tokens.word(token).length() - text.skip(token) > 2
              ? weekday(token, token, text.skip(token))
              : null;
      case OFFSET ->
          text.isPreceded(token, "بوف") && !isNamed(token)
              ? offset(token, token, text.skip(token), word.value())
              : null;
      case ONE -> word.unit() == Unit.DAY ? day(token) : absolute(token);
      case DEMONSTRATIVE -> isToday(token + 1) ? today(token, text.skip(token), token + 2) : null;
      case BEFORE, AFTER -> aroundOffset(token, word.sort() == Sort.BEFORE ? -1 : 1);
      case POSITION -> firstOfYesterday(token);
      case TWO,
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
          SEASON,
          SET,
          SET_ADJECTIVE,
          EVERY,
          DECADE,
          SINCE,
          QUARTER,
          AGE ->
          absolute(token);
    };
  }

  /// «ائتلاف الغد», «قد غدا جزءا»: a name, and a verb.
  private boolean isNamed(int token) {
    if (token == 0 || tokens.startsLine(token)) {
      return false;
    }
    return tokens.isWord(token - 1, "قد")
        || text.isDefinite(token) && text.isListed(text.lexicon().notToday().before(), token - 1);
  }

  private boolean isToday(int token) {
    TimeWord word = text.next(token);
    return word != null
        && word.sort() == Sort.ONE
        && word.unit() == Unit.DAY
        && text.isDefinite(token)
        && text.skip(token) == 0;
  }

  private Expression today(int first, int skip, int end) {
    LocalDate today = context.today();
    return Expression.date(first, skip, end, Values.day(today), true, today, Grain.DAY);
  }

  /// «يوم …» and «اليوم».
  private @Nullable Expression day(int token) {
    int skip = text.skip(token);
    if (!text.isDefinite(token)) {
      return tokens.word(token).length() - skip == 3 ? dayOf(token, skip) : null;
    }
    int weekdayAt = AnchorFinder.weekdayAfter(text, token);
    if (weekdayAt > 0) {
      return todayWeekday(token, skip, weekdayAt);
    }
    if (text.goesOn(token + 1, Sort.SAME)) {
      return lastDay(token, skip, 0);
    }
    if (text.goesOn(token + 1, Sort.FOLLOWING)) {
      return lastDay(token, skip, 1);
    }
    DateMatch date = dateAfter(token + 1);
    if (date != null) {
      return joined(token, skip, date);
    }
    return text.lexicon().notToday().isNone(text, token) ? null : today(token, skip, token + 1);
  }

  private @Nullable Expression lastDay(int token, int skip, int offset) {
    LocalDate last = context.lastDay();
    if (last == null) {
      return null;
    }
    LocalDate day = last.plusDays(offset);
    return Expression.date(token, skip, token + 2, day.toString(), true, day, Grain.DAY);
  }

  /// «اليوم الخميس»: the report's own weekday, nearest to its day.
  private @Nullable Expression todayWeekday(int token, int skip, int weekdayAt) {
    int end = weekdayAt + 1;
    if (tokens.is(weekdayAt - 1, Kind.BRACKET_OPEN) && tokens.is(end, Kind.BRACKET_CLOSE)) {
      end++;
    }
    DateMatch date = dateAfter(end);
    if (date != null) {
      return joined(token, skip, date);
    }
    TimeWord weekday = text.word(weekdayAt);
    int isoDay = weekday == null ? 1 : weekday.value();
    LocalDate day = context.weekday(isoDay, Direction.PAST, token);
    LocalDate today = context.today();
    if (today != null && today.getDayOfWeek().getValue() == isoDay) {
      day = today;
    }
    return Expression.date(token, skip, end, Values.weekday(day, isoDay), true, day, Grain.DAY);
  }

  /// After «يوم»: a weekday, أمس, غد, or a date.
  private @Nullable Expression dayOf(int token, int skip) {
    TimeWord next = text.next(token + 1);
    if (next != null && text.skip(token + 1) == 0) {
      if (next.sort() == Sort.WEEKDAY) {
        return weekday(token + 1, token, skip);
      }
      if (next.sort() == Sort.OFFSET) {
        return offset(token + 1, token, skip, next.value());
      }
    }
    DateMatch date = dateAfter(token + 1);
    if (date != null) {
      return joined(token, skip, date);
    }
    Expression inMonth = text.goesOn(token + 1, Kind.NUMBER) ? dates.single(token + 1) : null;
    return inMonth == null || inMonth.grain() != Grain.DAY ? null : inMonth.from(token, skip);
  }

  private @Nullable Expression offset(int token, int first, int skip, int days) {
    int end = token + 1;
    int offset = days;
    if (days < 0 && (text.goesOn(end, "الاول") || text.goesOn(end, "الاولي"))) {
      end++;
      offset = days - 1;
    }
    LocalDate today = context.today();
    LocalDate day = today == null ? null : today.plusDays(offset);
    int weekdayAt = AnchorFinder.weekdayAfter(text, end - 1);
    if (weekdayAt > 0 && text.skip(weekdayAt) == 0) {
      boolean bracketed = weekdayAt > end;
      end = weekdayAt + 1;
      if (bracketed && tokens.is(end, Kind.BRACKET_CLOSE)) {
        end++;
      }
      TimeWord weekday = text.word(weekdayAt);
      int isoDay = weekday == null ? 1 : weekday.value();
      if (day == null) {
        return Expression.date(
            first, skip, end, Values.weekday(null, isoDay), true, null, Grain.DAY);
      }
      // The weekday decides where it contradicts the count.
      if (day.getDayOfWeek().getValue() != isoDay) {
        day = context.weekday(isoDay, days < 0 ? Direction.PAST : Direction.NEXT, token);
      }
    }
    DateMatch date = dateAfter(end);
    if (date != null) {
      return joined(first, skip, date);
    }
    return Expression.date(first, skip, end, Values.day(day), true, day, Grain.DAY);
  }

  /// «قبل أمس», «بعد غد».
  private @Nullable Expression aroundOffset(int token, int direction) {
    TimeWord next = text.next(token + 1);
    if (next == null || next.sort() != Sort.OFFSET || next.value() != direction) {
      return absolute(token);
    }
    return offset(token + 1, token, text.skip(token), next.value() * 2);
  }

  /// «أول أمس», «أول من أمس».
  private @Nullable Expression firstOfYesterday(int token) {
    if (!tokens.word(token).endsWith("اول")) {
      return absolute(token);
    }
    int at = text.goesOn(token + 1, "من") ? token + 2 : token + 1;
    TimeWord next = text.next(at);
    return next != null && next.sort() == Sort.OFFSET && next.value() < 0
        ? offset(at, token, text.skip(token), -2)
        : absolute(token);
  }

  private @Nullable Expression weekday(int token, int first, int skip) {
    TimeWord word = text.word(token);
    if (word == null) {
      return null;
    }
    int end = token + 1;
    Direction direction = Direction.BARE;
    int weeks = 0;
    boolean bracket = text.goesOn(end, Kind.BRACKET_OPEN);
    if (text.goesOn(end, "بعد") && text.goesOn(end + 1, Sort.NEXT)) {
      direction = Direction.NEXT;
      weeks = 1;
      end += 2;
    } else if (text.goesOn(end, "قبل") && text.goesOn(end + 1, Sort.PAST)) {
      direction = Direction.PAST;
      weeks = -1;
      end += 2;
    } else if (text.goesOn(end, Sort.PAST)) {
      direction = Direction.PAST;
      end++;
    } else if (text.goesOn(end, Sort.NEXT)) {
      direction = Direction.NEXT;
      end++;
    } else if (text.goesOn(end, Sort.THIS)) {
      direction = Direction.THIS;
      end++;
    } else if (bracket
        && text.goesOn(end + 1, Sort.OFFSET)
        && text.goesOn(end + 2, Kind.BRACKET_CLOSE)) {
      TimeWord offset = text.word(end + 1);
      LocalDate today = context.today();
      if (offset != null && today != null) {
        LocalDate day = today.plusDays(offset.value());
        return Expression.date(first, skip, end + 3, day.toString(), true, day, Grain.DAY);
      }
    }
    DateMatch date = dateAfter(end);
    if (date != null) {
      return joined(first, skip, date);
    }
    if (direction == Direction.BARE && text.lexicon().notToday().isName(text, token, first)) {
      return null;
    }
    if (direction == Direction.BARE && text.goesOn(end, "من")) {
      Expression inWeek = ofWeek(first, skip, end + 1, word.value());
      if (inWeek != null) {
        return inWeek;
      }
    }
    LocalDate day = context.weekday(word.value(), direction, first);
    if (day != null) {
      day = day.plusWeeks(weeks);
    }
    return Expression.date(
        first, skip, end, Values.weekday(day, word.value()), true, day, Grain.DAY);
  }

  /// «الخميس من الأسبوع المقبل», «الاثنين من هذا الأسبوع».
  private @Nullable Expression ofWeek(int first, int skip, int token, int isoDay) {
    boolean demonstrated = text.goesOn(token, Sort.DEMONSTRATIVE);
    int at = demonstrated ? token + 1 : token;
    TimeWord unit = text.next(at);
    if (unit == null
        || unit.sort() != Sort.ONE
        || unit.unit() != Unit.WEEK
        || !text.isDefinite(at)) {
      return null;
    }
    Direction direction = demonstrated ? Direction.THIS : dates.direction(at + 1);
    if (direction == Direction.BARE) {
      return null;
    }
    LocalDate today = context.today();
    int weeks = direction == Direction.PAST ? -1 : direction == Direction.NEXT ? 1 : 0;
    LocalDate day = today == null ? null : today.plusWeeks(weeks).with(DayOfWeek.of(isoDay));
    return Expression.date(
        first,
        skip,
        demonstrated ? at + 1 : at + 2,
        Values.weekday(day, isoDay),
        true,
        day,
        Grain.DAY);
  }

  /// The absolute date that goes on after a day's name: «الخميس، 10 مايو», «الخميس الموافق 10 مايو», «الخميس (10 مايو)».
  private @Nullable DateMatch dateAfter(int token) {
    int at = token;
    boolean bracket = false;
    if (text.goesOn(at, Kind.COMMA)) {
      at++;
    } else if (text.goesOn(at, Kind.BRACKET_OPEN)) {
      at++;
      bracket = true;
    } else if (text.goesOn(at, "الموافق")
        || text.goesOn(at, "المصادف")
        || text.goesOn(at, "الموافقه")) {
      at++;
      if (text.goesOn(at, "ل") || text.goesOn(at, "في")) {
        at++;
      }
    }
    if (text.goesOn(at, "ال")) {
      at++;
    }
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return null;
    }
    DateMatch date = text.date(at);
    if (date == null || date.date().day() == 0 || date.skip() > 0) {
      return null;
    }
    if (bracket) {
      return tokens.is(date.end(), Kind.BRACKET_CLOSE)
          ? new DateMatch(date.first(), date.skip(), date.end() + 1, date.date())
          : null;
    }
    return date;
  }

  /// The date alone, or with what places it: «25 ديسمبر الماضي».
  private @Nullable Expression absolute(int token) {
    return dates.single(token);
  }

  private @Nullable Expression joined(int first, int skip, DateMatch date) {
    Expression found = dates.resolved(date);
    return found == null ? null : found.from(first, skip);
  }
}
