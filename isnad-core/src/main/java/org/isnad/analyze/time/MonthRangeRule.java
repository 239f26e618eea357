package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.DateMatch;
import org.isnad.text.calendar.MonthMatch;
import org.isnad.text.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/// Two months under one word: «شهري مايو ويونيو», «شهري يناير وفبراير 2018».
final class MonthRangeRule {
  private final TimeText text;
  private final Tokens tokens;
  private final DateRule dates;

  MonthRangeRule(TimeText text, DateRule dates) {
    this.text = text;
    this.tokens = text.tokens();
    this.dates = dates;
  }

  /// «شهري مايو ويونيو»: one span of two months.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    boolean two = word != null && word.sort() == Sort.DUAL_OF && word.unit() == Unit.MONTH;
    MonthMatch from = two && token + 1 < tokens.size() ? text.month(token + 1) : null;
    MonthMatch to = from != null && from.end() < tokens.size() ? text.month(from.end()) : null;
    if (from == null || to == null || from.system() != to.system() || to.skip() != 1) {
      return null;
    }
    DateMatch written = text.date(from.end());
    boolean dated =
        written != null && written.date().year() > 0 && written.date().month() == to.number();
    DateMatch last =
        dated && written != null
            ? written
            : new DateMatch(
                to.first(), to.skip(), to.end(), new PartialDate(to.system(), 0, to.number(), 0));
    Expression upper = dates.resolved(last);
    LocalDate start = upper == null ? null : upper.start();
    if (upper == null || start == null || upper.value().length() != 7) {
      return null;
    }
    int earlier = Math.floorMod(to.number() - from.number(), 12);
    return Expression.date(
        token,
        text.skip(token),
        upper.end(),
        Values.month(start.minusMonths(earlier)) + "/" + upper.value(),
        upper.relative(),
        start.minusMonths(earlier),
        Grain.MONTH);
  }
}
