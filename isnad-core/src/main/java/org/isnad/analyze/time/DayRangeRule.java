package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.DateMatch;
import org.isnad.text.calendar.MonthMatch;
import org.isnad.text.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/// Several days under one month or one word: «يومي 26 و27 ديسمبر», «21 حتى 24 أبريل», «3-5 مايو», «يومي الخميس والجمعة», «الخميس والجمعة (16 و17 جوان)».
final class DayRangeRule {
  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final DateRule dates;

  DayRangeRule(TimeText text, TimeContext context, DateRule dates) {
    this.dates = dates;
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
  }

  /// The range that begins at the token, or null.
  @Nullable Expression at(int token) {
    boolean announced = isAnnounced(token);
    int at = announced ? token + 1 : token;
    int skip = announced ? text.skip(token) : -1;
    Expression range =
        text.is(at, Sort.WEEKDAY)
            ? weekdays(at, announced)
            : numbers(at, announced || text.follows(at, "بين"));
    return range == null || !announced ? range : range.from(token, skip);
  }

  /// «يومي» or «أيام» before the days that it counts.
  private boolean isAnnounced(int token) {
    TimeWord word = text.word(token);
    return word != null
        && (word.sort() == Sort.DAY_DUAL
            || (word.sort() == Sort.MANY && word.unit() == Unit.DAY && !text.isDefinite(token)))
        && token + 1 < tokens.size()
        && !tokens.startsLine(token + 1);
  }

  private @Nullable Expression numbers(int token, boolean announced) {
    DayNumber from = DayNumber.at(text, token);
    if (from == null) {
      return null;
    }
    DayNumber to = null;
    int at = from.end();
    boolean listed = false;
    while (true) {
      int next = separatorEnd(at);
      DayNumber more = next < 0 ? null : DayNumber.at(text, next);
      if (more == null || (next == at && more.skip() == 0)) {
        break;
      }
      listed |= isJoinedBy(at);
      to = more;
      at = more.end();
    }
    if (to == null || to.day() <= from.day()) {
      return null;
    }
    MonthMatch month = text.lexicon().dates().monthAfter(tokens, at);
    if (month == null) {
      return numeric(from, to);
    }
    DateMatch last = text.date(to.first());
    if (last == null || last.date().day() != to.day()) {
      last =
          new DateMatch(
              to.first(),
              to.skip(),
              month.end(),
              new PartialDate(month.system(), 0, month.number(), to.day()));
    }
    Expression end = dates.resolved(last);
    if (end == null) {
      return null;
    }
    String first =
        end.value().length() == 10 ? end.value().substring(0, 8) + Values.two(from.day()) : null;
    LocalDate start = end.start() == null ? null : end.start().minusDays(to.day() - from.day());
    if (start != null) {
      first = start.toString();
    }
    if (first == null) {
      return null;
    }
    if (listed && !announced && to.day() - from.day() > 1) {
      return Expression.date(
          from.first(), from.skip(), from.end(), first, end.relative(), start, Grain.DAY);
    }
    return Expression.date(
        from.first(),
        from.skip(),
        end.end(),
        first + "/" + end.value(),
        end.relative(),
        start,
        Grain.DAY);
  }

  /// «من 4 إلى 15/9/1436هـ».
  private @Nullable Expression numeric(DayNumber from, DayNumber to) {
    DateMatch last = to.digits() ? text.date(to.first()) : null;
    LocalDate end =
        last == null || last.date().year() == 0 || last.date().day() != to.day()
            ? null
            : last.date().toDay();
    if (last == null || end == null) {
      return null;
    }
    LocalDate start = end.minusDays(to.day() - from.day());
    return Expression.date(
        from.first(), from.skip(), last.end(), start + "/" + end, false, start, Grain.DAY);
  }

  /// Where the next day of a range begins: after a dash, «إلى», «حتى», «و», or at a word joined with و; -1 where none does.
  private int separatorEnd(int at) {
    if (at >= tokens.size() || tokens.startsLine(at)) {
      return -1;
    }
    if (tokens.is(at, Kind.DASH) || tokens.is(at, Kind.COMMA)) {
      return at + 1;
    }
    if (tokens.isWord(at, "الي")
        || tokens.isWord(at, "حتي")
        || tokens.isWord(at, "و")
        || tokens.isWord(at, "ولغايه")) {
      return text.goesOn(at + 1, "ال") ? at + 2 : at + 1;
    }
    if (tokens.isWord(at, "وحتي") || tokens.isWord(at, "والي") || tokens.isWord(at, "وال")) {
      return at + 1;
    }
    return tokens.is(at, Kind.WORD) && tokens.firstLetter(at) == Letters.WAW ? at : -1;
  }

  /// «الثلاثاء والخميس المقبلين»
  private boolean isPlural(int at) {
    return (text.goesOn(at, Sort.NEXT) || text.goesOn(at, Sort.PAST))
        && tokens.word(at).endsWith("ين");
  }

  private boolean isJoinedBy(int at) {
    return tokens.is(at, Kind.COMMA) || tokens.firstLetter(at) == Letters.WAW;
  }

  /// «الخميس والجمعة» after «يومي», with a relative adjective, or with their date in brackets.
  private @Nullable Expression weekdays(int token, boolean announced) {
    int last = token;
    while (text.goesOn(last + 1, Sort.WEEKDAY) && text.isJoined(last + 1)) {
      last++;
    }
    int end = last + 1;
    if (last == token) {
      return null;
    }
    if (text.goesOn(end, Kind.BRACKET_OPEN)) {
      Expression within = numbers(end + 1, true);
      if (within != null) {
        return within
            .from(token, text.skip(token))
            .to(tokens.is(within.end(), Kind.BRACKET_CLOSE) ? within.end() + 1 : within.end());
      }
    }
    Expression after = numbers(end, true);
    if (after != null) {
      return after.from(token, text.skip(token));
    }
    if (!announced && !isPlural(end)) {
      return null;
    }
    TimeContext.Direction direction = dates.direction(end);
    int past = direction == TimeContext.Direction.BARE ? end : end + 1;
    TimeWord first = text.word(token);
    TimeWord second = text.word(last);
    if (first == null || second == null) {
      return null;
    }
    LocalDate start = context.weekday(first.value(), direction, token);
    if (start == null) {
      return Expression.date(
          token,
          text.skip(token),
          past,
          Values.weekday(null, first.value()) + "/" + Values.weekday(null, second.value()),
          true,
          null,
          Grain.DAY);
    }
    int length = Math.floorMod(second.value() - first.value(), 7);
    return Expression.date(
        token,
        text.skip(token),
        past,
        start + "/" + start.plusDays(length),
        true,
        start,
        Grain.DAY);
  }
}
