package org.isnad.analyze.time;

import org.jspecify.annotations.Nullable;

/// The order in which the rules are asked at a token, the longer and surer before what would take a part of it: clock, several days or months,
/// sets, a part of a day, years, durations, a day, periods, feasts.
final class TimeGrammar {
  private final TimeText text;
  private final ClockRule clock;
  private final DayRangeRule ranges;
  private final MonthRangeRule months;
  private final PartOfDayRule parts;
  private final DayRule days;
  private final YearRule years;
  private final PeriodRule periods;
  private final FeastRule feasts;
  private final DurationRule durations;
  private final SetRule sets;

  TimeGrammar(TimeText text, TimeContext context) {
    this.text = text;
    DateRule dates = new DateRule(text, context);
    this.days = new DayRule(text, context, dates);
    this.clock = new ClockRule(text, context, days);
    this.ranges = new DayRangeRule(text, context, dates);
    this.months = new MonthRangeRule(text, dates);
    this.parts = new PartOfDayRule(text, context, days);
    this.years = new YearRule(text);
    this.periods = new PeriodRule(text, context, dates, years);
    this.feasts = new FeastRule(text, context, dates);
    this.durations = new DurationRule(text, context);
    this.sets = new SetRule(text);
  }

  /// The expression that begins at the token, or null.
  @Nullable Expression at(int token) {
    if (!text.mayBegin(token)) {
      return null;
    }
    Expression found = clock.at(token);
    if (found == null) {
      found = ranges.at(token);
    }
    if (found == null) {
      found = months.at(token);
    }
    if (found == null) {
      found = sets.at(token);
    }
    if (found == null) {
      found = parts.at(token);
    }
    if (found == null) {
      found = years.at(token);
    }
    if (found == null) {
      found = durations.at(token);
    }
    if (found == null) {
      found = days.at(token);
      found = found == null ? null : parts.withPart(found);
    }
    if (found == null) {
      found = periods.at(token);
    }
    return found != null ? found : feasts.at(token);
  }
}
