package org.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.isnad.archive.question.Period;
import org.isnad.relate.series.Series;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// From when to when, of what an archive holds.
final class PeriodOptions {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Of an archive: from this day on; a month or a year will do (2023-04).")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Of an archive: up to this day, month or year.")
  private @Nullable String to;

  Period period(Series.Clock clock) {
    return new Period(
        clock, from == null ? null : day(from, true), to == null ? null : day(to, false));
  }

  private static LocalDate day(String typed, boolean first) {
    try {
      if (typed.length() == YEAR) {
        Year year = Year.parse(typed);
        return first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
      }
      if (typed.length() == MONTH) {
        YearMonth month = YearMonth.parse(typed);
        return first ? month.atDay(1) : month.atEndOfMonth();
      }
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new UsageException("'" + typed + "' is no day, as 2023-04-06, 2023-04 or 2023 are.");
    }
  }
}
