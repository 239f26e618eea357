package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeContext.Direction;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.AbsoluteDates.YearMatch;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Parts of a year and of a century: «صيف 2017», «الصيف المقبل», «الربع الأول من العام الجاري», «الثمانينيات», «ثمانينيات القرن الماضي».
final class SeasonRule {
  private static final int QUARTERS = 4;
  private static final int HALVES = 2;
  private static final int TWENTIETH_CENTURY = 1900;

  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final DateRule dates;
  private final PeriodRule periods;
  private final YearRule years;

  SeasonRule(
      TimeText text, TimeContext context, DateRule dates, PeriodRule periods, YearRule years) {
    this.dates = dates;
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.periods = periods;
    this.years = years;
  }

  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word == null) {
      return null;
    }
    return switch (word.sort()) {
      case SEASON -> season(token, word);
      case QUARTER -> quarter(token, word);
      case DECADE -> decade(token, word);
      case WEEKDAY,
          OFFSET,
          ONE,
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
          DEMONSTRATIVE,
          PART,
          POSITION,
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

  /// «هذا الصيف».
  Expression here(int first, int end, TimeWord season) {
    LocalDate today = context.today();
    return Expression.date(
        first,
        text.skip(first),
        end,
        Values.year(today) + "-" + season.code(),
        true,
        null,
        Grain.NONE);
  }

  private @Nullable Expression season(int token, TimeWord word) {
    int end = token + 1;
    LocalDate today = context.today();
    if (text.isDefinite(token)) {
      Direction direction = dates.direction(end);
      if (direction == Direction.BARE) {
        return bareSeason(token, word, today);
      }
      int year = today == null ? 0 : today.getYear() + offset(direction, word.code(), today);
      return Expression.date(
          token,
          text.skip(token),
          end + 1,
          (year == 0 ? Values.SOME_YEAR : Values.four(year)) + "-" + word.code(),
          true,
          null,
          Grain.NONE);
    }
    Expression year = yearAfter(end);
    return year == null || year.value().length() != 4
        ? null
        : Expression.date(
            token,
            text.skip(token),
            year.end(),
            year.value() + "-" + word.code(),
            year.relative(),
            null,
            Grain.NONE);
  }

  /// «منذ الربيع»: the last one that has begun; «فصل الصيف»: this year's.
  private @Nullable Expression bareSeason(int token, TimeWord word, @Nullable LocalDate today) {
    boolean since = text.is(token - 1, Sort.SINCE);
    boolean named = tokens.isWord(token - 1, "فصل") && !tokens.startsLine(token);
    if (today == null || text.skip(token) > 0 || !since && !named) {
      return null;
    }
    int year = today.getYear() + (since ? offset(Direction.PAST, word.code(), today) : 0);
    return Expression.date(
        named ? token - 1 : token,
        0,
        token + 1,
        Values.four(year) + "-" + word.code(),
        true,
        null,
        Grain.NONE);
  }

  /// The years between the report's and the nearest such season on the side that is told.
  private static int offset(Direction direction, String code, LocalDate today) {
    int middle =
        switch (code) {
          case "SP" -> 4;
          case "SU" -> 7;
          case "FA" -> 10;
          default -> 1;
        };
    int month = today.getMonthValue();
    return switch (direction) {
      case PAST -> month > middle + 1 ? 0 : -1;
      case NEXT -> month < middle - 1 ? 0 : 1;
      case THIS, BARE -> 0;
    };
  }

  /// A year told by number or against the report's own, with or without «من» before it.
  private @Nullable Expression yearAfter(int token) {
    int at = text.goesOn(token, "من") ? token + 1 : token;
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return null;
    }
    TimeWord word = text.word(at);
    if (word != null && (word.sort() == Sort.ONE || word.sort() == Sort.DEMONSTRATIVE)) {
      if (word.sort() == Sort.ONE && word.unit() != Unit.YEAR) {
        return null;
      }
      if (!tokens.isWord(at - 1, "من") && text.skip(at) > 0 && !tokens.word(at).startsWith("ل")) {
        return null;
      }
      Expression named = years.at(at);
      return named != null
          ? named
          : word.sort() == Sort.DEMONSTRATIVE ? periods.at(at) : periods.unit(at, true);
    }
    YearMatch year = text.lexicon().dates().year(tokens, at, CalendarSystem.GREGORIAN, false);
    return year == null || year.system() == CalendarSystem.HIJRI
        ? null
        : Expression.date(
            at,
            0,
            year.end(),
            Values.four(year.year()),
            false,
            LocalDate.of(year.year(), 1, 1),
            Grain.YEAR);
  }

  private @Nullable Expression quarter(int token, TimeWord word) {
    NumberMatch ordinal = text.ordinal(token + 1);
    if (tokens.startsLine(Math.min(token + 1, tokens.size() - 1))) {
      return null;
    }
    int end = ordinal != null ? ordinal.end() : token + 2;
    int number =
        ordinal != null
            ? ordinal.small()
            : text.goesOn(token + 1, "الاخير") ? (word.code().equals("Q") ? QUARTERS : HALVES) : 0;
    if (number < 1 || number > (word.code().equals("Q") ? QUARTERS : HALVES)) {
      return null;
    }
    Expression year = yearAfter(end);
    if (year == null
        && word.code().equals("Q")
        && ordinal != null
        && tokens.word(token).endsWith("ربع")) {
      return bareQuarter(token, end, number);
    }
    return year == null || year.value().length() != 4
        ? null
        : Expression.date(
            token,
            text.skip(token),
            year.end(),
            year.value() + "-" + word.code() + number,
            year.relative(),
            null,
            Grain.NONE);
  }

  /// «في الربع الثاني»: the last one of the name that has begun.
  private Expression bareQuarter(int token, int end, int number) {
    LocalDate today = context.today();
    int year =
        today == null
            ? 0
            : (today.getMonthValue() + 2) / 3 >= number ? today.getYear() : today.getYear() - 1;
    return Expression.date(
        token,
        text.skip(token),
        end,
        (year == 0 ? Values.SOME_YEAR : Values.four(year)) + "-Q" + number,
        true,
        null,
        Grain.NONE);
  }

  private @Nullable Expression decade(int token, TimeWord word) {
    int century = TWENTIETH_CENTURY;
    int end = token + 1;
    int at = text.goesOn(end, "من") ? end + 1 : end;
    if (text.goesOn(at, "عمره") || text.goesOn(at, "عمرها") || text.goesOn(at, "العمر")) {
      return null;
    }
    TimeWord unit = text.next(at);
    if (unit != null
        && unit.sort() == Sort.ONE
        && unit.unit() == Unit.CENTURY
        && text.isDefinite(at)) {
      Direction direction = dates.direction(at + 1);
      NumberMatch ordinal = text.ordinal(at + 1);
      if (direction == Direction.PAST) {
        end = at + 2;
      } else if (direction == Direction.THIS) {
        century += 100;
        end = at + 2;
      } else if (ordinal != null) {
        century = (ordinal.small() - 1) * 100;
        end = ordinal.end();
      }
    }
    return Expression.date(
        token,
        text.skip(token),
        end,
        Values.four(century + word.value()).substring(0, 3),
        false,
        null,
        Grain.NONE);
  }
}
