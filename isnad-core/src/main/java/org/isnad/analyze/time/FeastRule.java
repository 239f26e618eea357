package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeContext.Direction;
import org.isnad.text.Phrases;
import org.isnad.text.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/// Feast days: «عيد الفطر», «رأس السنة الهجرية», «عيد الأضحى الماضي», on the day of their calendar.
final class FeastRule {
  private final TimeText text;
  private final TimeContext context;
  private final DateRule dates;

  FeastRule(TimeText text, TimeContext context, DateRule dates) {
    this.text = text;
    this.context = context;
    this.dates = dates;
  }

  /// «هدنة بمناسبة عيد الفطر», «التهنئة بعيد الفطر»: what something is for, not when it is.
  private boolean isOccasion(int token) {
    return token > 0
        && !text.tokens().startsLine(token)
        && (text.tokens().word(token - 1).endsWith("مناسبه")
            || text.tokens().word(token - 1).endsWith("تهنيه")
            || text.tokens().word(token - 1).endsWith("تهاني"));
  }

  @Nullable Expression at(int token) {
    Phrases.Match<PartialDate> feast = text.feast(token);
    if (feast == null || isOccasion(token)) {
      return null;
    }
    Direction direction = dates.direction(feast.end());
    int end = direction == Direction.BARE ? feast.end() : feast.end() + 1;
    int year = context.yearOf(feast.value(), direction, token);
    LocalDate day = year == 0 ? null : feast.value().withYear(year).toDay();
    return Expression.date(feast.first(), feast.skip(), end, Values.day(day), true, day, Grain.DAY);
  }
}
