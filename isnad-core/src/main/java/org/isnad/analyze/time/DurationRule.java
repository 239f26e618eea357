package org.isnad.analyze.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.LengthReader.Length;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Lengths of time and ages: «30 عاما», «ثلاثة أيام», «شهرين», «3 سنوات ونصف السنة», «ربع ساعة», «الأشهر الستة المقبلة», «سن الرابعة عشرة»; and points told by one: «قبل نحو
/// 4 أعوام», «بعد 3 أشهر» of what is to come.
final class DurationRule {
  private static final int OLDEST = 120;

  /// Further away than this a length of time is no year that a report writes.
  private static final int CALENDAR_YEARS = 2_000;

  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final LengthReader lengths;

  DurationRule(TimeText text, TimeContext context) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.lengths = new LengthReader(text);
  }

  /// The duration, age or point by a duration at the token, or null.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word != null) {
      switch (word.sort()) {
        case BEFORE, SINCE, AFTER -> {
          return around(token, word.sort());
        }
        case AGE -> {
          return age(token);
        }
        case ONE,
            TWO,
            MANY,
            WEEKDAY,
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
            QUARTER -> {}
      }
    }
    if (tokens.isWord(token, "ابن") || tokens.isWord(token, "ابنه")) {
      return ageOf(token);
    }
    Expression old = ageOfLife(token);
    if (old != null) {
      return old;
    }
    Length length = lengths.at(token);
    return length == null || isQuotedAlone(length)
        ? null
        : Expression.duration(length.first(), length.skip(), length.end(), length.value());
  }

  /// «60 دقيقة» in marks of its own is a programme's name.
  private boolean isQuotedAlone(Length length) {
    int before = length.first() - 1;
    boolean opens = tokens.is(before, Kind.QUOTE_OPEN) || tokens.is(before, Kind.QUOTE_NEUTRAL);
    return opens
        && (tokens.is(length.end(), Kind.QUOTE_CLOSE)
            || tokens.is(length.end(), Kind.QUOTE_NEUTRAL));
  }

  /// «قبل», «منذ», «بعد» with a length after them.
  private @Nullable Expression around(int token, Sort sort) {
    int at = Hedges.after(text, token + 1);
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return null;
    }
    boolean single = text.is(at, Sort.ONE) && !text.isDefinite(at) && text.skip(at) == 0;
    Length length = single ? lengths.ago(at) : lengths.at(at);
    if (length == null || length.skip() > 0 || (single && isLooseDay(length, sort))) {
      return null;
    }
    Expression duration =
        Expression.duration(length.first(), length.skip(), length.end(), length.value());
    int after = length.end();
    if (text.goesOn(after, "فقط") || text.goesOn(after, "فحسب") || text.goesOn(after, "تقريبا")) {
      after++;
    }
    boolean toEvent =
        text.goesOn(after, "من")
                && !text.goesOn(after + 1, "خلال")
                && !text.goesOn(after + 1, Kind.NUMBER)
            || text.goesOn(after, "علي");
    if (isSpent(after)) {
      return duration;
    }
    if (length.unit().isOfClock() || length.unit() == Unit.CENTURY) {
      return single && sort != Sort.SINCE ? null : duration;
    }
    if (isOutsideCalendar(length)) {
      return duration;
    }
    return switch (sort) {
      case BEFORE -> toEvent && !isPresent(length.end() + 1) ? duration : point(token, length, -1);
      case SINCE -> PastPoint.is(text, token) ? point(token, length, -1) : duration;
      default ->
          (!toEvent || isPresent(length.end() + 1)) && isAhead(token, length.end())
              ? point(token, length, 1)
              : single && !toEvent ? null : duration;
    };
  }

  /// «بعد ست سنوات قضاها متحدثا»
  private boolean isSpent(int token) {
    return text.goesOn(token, Kind.WORD)
        && (tokens.word(token).startsWith("قضا") || tokens.word(token).startsWith("امضا"));
  }

  /// «قبل 13.8 مليار سنة»: before any year that is written with four digits.
  private static boolean isOutsideCalendar(Length length) {
    int inYear =
        switch (length.unit()) {
          case DAY, HOUR, MINUTE, SECOND -> 365;
          case WEEK -> 52;
          case MONTH -> 12;
          case YEAR, DECADE, CENTURY -> 1;
        };
    int factor = length.unit() == Unit.DECADE ? 10 : 1;
    BigDecimal years = length.count().multiply(BigDecimal.valueOf(factor));
    return years.compareTo(BigDecimal.valueOf((long) CALENDAR_YEARS * inYear)) > 0;
  }

  /// «يوما بعد يوم», «قبل يوم موعدها»: no point.
  private boolean isLooseDay(Length length, Sort sort) {
    if (length.unit() != Unit.DAY) {
      return false;
    }
    int next = length.end();
    boolean toEvent = text.goesOn(next, "من") || text.goesOn(next, "علي");
    boolean noun =
        text.goesOn(next, Kind.WORD) && text.lexicon().prepositions().get(tokens, next, 0) == null;
    return !toEvent && (sort == Sort.AFTER || noun);
  }

  private boolean isPresent(int token) {
    return tokens.isWord(token, "الان") || tokens.isWord(token, "اليوم");
  }

  private boolean isAhead(int token, int end) {
    return context.isSurelyAhead(token) || tokens.isWord(end, "من") && isPresent(end + 1);
  }

  /// The point so long before or after the report's day, as exact as the unit.
  private Expression point(int token, Length length, int sign) {
    LocalDate today = context.today();
    long count = sign * length.count().longValue();
    LocalDate day =
        today == null
            ? null
            : switch (length.unit()) {
              case DAY -> today.plusDays(count);
              case WEEK -> today.plusWeeks(count);
              case MONTH -> today.withDayOfMonth(1).plusMonths(count);
              case YEAR -> today.withDayOfYear(1).plusYears(count);
              case DECADE -> today.withDayOfYear(1).plusYears(10 * count);
              case CENTURY, HOUR, MINUTE, SECOND -> today;
            };
    String value =
        switch (length.unit()) {
          case WEEK -> Values.week(day);
          case MONTH -> Values.month(day);
          case YEAR, DECADE, CENTURY -> Values.year(day);
          case DAY, HOUR, MINUTE, SECOND -> Values.day(day);
        };
    return Expression.date(token, text.skip(token), length.end(), value, true, null, Grain.NONE);
  }

  /// «سن الرابعة عشرة», «سن 18», «سن الـ30 عاما».
  private @Nullable Expression age(int token) {
    int at = text.goesOn(token + 1, "ال") ? token + 2 : token + 1;
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return null;
    }
    return years(token, text.skip(token), at);
  }

  /// «في السابعة عشرة من عمره», «الخامسة والتسعين من العمر».
  private @Nullable Expression ageOfLife(int token) {
    NumberMatch ordinal = text.ordinal(token);
    if (ordinal != null && isAgeOfChild(ordinal, token)) {
      return Expression.duration(
          token, ordinal.skip(), ordinal.end(), Unit.YEAR.length(ordinal.value()));
    }
    if (ordinal == null || !text.goesOn(ordinal.end(), "من")) {
      return null;
    }
    int life = ordinal.end() + 1;
    boolean age =
        text.goesOn(life, "عمره") || text.goesOn(life, "عمرها") || text.goesOn(life, "العمر");
    return age
        ? Expression.duration(
            token, ordinal.skip(), ordinal.end(), Unit.YEAR.length(ordinal.value()))
        : null;
  }

  /// «طفلة في الثانية عشرة»
  private boolean isAgeOfChild(NumberMatch ordinal, int token) {
    if (ordinal.small() <= 10
        || !tokens.isWord(token - 1, "في")
        || token < 2
        || text.goesOn(ordinal.end(), "من")
        || !tokens.word(ordinal.end() - 1).endsWith("ه")) {
      return false;
    }
    return switch (tokens.word(token - 2)) {
      case "طفل", "طفله", "فتي", "فتاه", "صبي", "شاب", "شابه", "مراهق", "مراهقه", "ولد", "بنت" ->
          true;
      default -> false;
    };
  }

  /// «ابن الرابعة»: the age alone.
  private @Nullable Expression ageOf(int token) {
    NumberMatch ordinal = token + 1 < tokens.size() ? text.ordinal(token + 1) : null;
    boolean feminine =
        ordinal != null
            && tokens.startsWithArticle(token + 1)
            && (tokens.word(token + 1).endsWith("ه") || tokens.word(token + 1).endsWith("ين"));
    return feminine ? years(token + 1, 0, token + 1) : null;
  }

  private @Nullable Expression years(int first, int skip, int at) {
    NumberMatch number = text.digits(at) >= 0 ? text.number(at) : text.ordinal(at);
    if (number == null) {
      number = text.number(at);
    }
    if (number == null || number.small() < 1 || number.small() > OLDEST) {
      return null;
    }
    TimeWord unit = text.next(number.end());
    boolean named = unit != null && unit.sort() == Sort.ONE && unit.unit() == Unit.YEAR;
    if (unit != null && unit.sort() == Sort.ONE && unit.unit() != Unit.YEAR) {
      return null;
    }
    return Expression.duration(
        first, skip, named ? number.end() + 1 : number.end(), Unit.YEAR.length(number.value()));
  }
}
