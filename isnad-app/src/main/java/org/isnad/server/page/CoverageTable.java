package org.isnad.server.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.archive.question.ArchiveOverview;
import org.isnad.archive.question.CoverageCell;
import org.isnad.archive.search.Breakdown;
import org.jspecify.annotations.Nullable;

/// Reports by outlet and time: days where all lie within some weeks, else months, else years. Times without a report are there too.
///
/// @param step how long a time is
/// @param times in their order
/// @param rows outlets, those with the most reports first; of very many the rest as one
public record CoverageTable(Breakdown.Step step, List<String> times, List<Row> rows) {
  private static final int MOST_DAYS = 45;
  private static final int MOST_MONTHS = 48;
  private static final int MOST_OUTLETS = 40;

  public CoverageTable {
    times = List.copyOf(times);
    rows = List.copyOf(rows);
  }

  /// One outlet, or several.
  ///
  /// @param outlet null where it is not told
  /// @param others how many outlets it stands for besides; 0 for one alone
  /// @param counts by time; times without a report are left out
  public record Row(
      @Nullable String outlet, int others, int reports, int undated, Map<String, Integer> counts) {
    Row plus(Row other) {
      Map<String, Integer> sums = new TreeMap<>(counts);
      other.counts.forEach((time, count) -> sums.merge(time, count, Integer::sum));
      return new Row(null, others + 1, reports + other.reports, undated + other.undated, sums);
    }
  }

  static CoverageTable of(
      ArchiveOverview.Reports reports, Function<Breakdown.Step, List<CoverageCell>> cells) {
    if (reports.first() == null || reports.last() == null) {
      return new CoverageTable(
          Breakdown.Step.YEAR, List.of(), rows(cells.apply(Breakdown.Step.YEAR)));
    }
    LocalDate first = LocalDate.parse(reports.first());
    LocalDate last = LocalDate.parse(reports.last());
    List<String> times = new ArrayList<>();
    Breakdown.Step step;
    if (last.toEpochDay() - first.toEpochDay() < MOST_DAYS) {
      step = Breakdown.Step.DAY;
      first.datesUntil(last.plusDays(1)).forEach(day -> times.add(day.toString()));
    } else if (YearMonth.from(first).plusMonths(MOST_MONTHS).isAfter(YearMonth.from(last))) {
      step = Breakdown.Step.MONTH;
      for (YearMonth month = YearMonth.from(first);
          !month.isAfter(YearMonth.from(last));
          month = month.plusMonths(1)) {
        times.add(month.toString());
      }
    } else {
      step = Breakdown.Step.YEAR;
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        times.add(Integer.toString(year));
      }
    }
    return new CoverageTable(step, times, rows(cells.apply(step)));
  }

  private static List<Row> rows(List<CoverageCell> cells) {
    Map<String, List<CoverageCell>> byOutlet = new LinkedHashMap<>();
    for (CoverageCell cell : cells) {
      String outlet = cell.outlet() == null ? "" : cell.outlet();
      byOutlet.computeIfAbsent(outlet, _ -> new ArrayList<>()).add(cell);
    }
    List<Row> all = new ArrayList<>();
    byOutlet.forEach((outlet, own) -> all.add(row(outlet.isEmpty() ? null : outlet, own)));
    all.sort(Comparator.comparingInt(Row::reports).reversed());
    if (all.size() <= MOST_OUTLETS) {
      return all;
    }
    List<Row> rows = new ArrayList<>(all.subList(0, MOST_OUTLETS));
    Row others = new Row(null, 0, 0, 0, Map.of());
    for (Row row : all.subList(MOST_OUTLETS, all.size())) {
      others = others.plus(row);
    }
    rows.add(others);
    return rows;
  }

  private static Row row(@Nullable String outlet, List<CoverageCell> cells) {
    Map<String, Integer> counts = new TreeMap<>();
    int undated = 0;
    int reports = 0;
    for (CoverageCell cell : cells) {
      reports += cell.reports();
      if (cell.time() == null) {
        undated += cell.reports();
      } else {
        counts.put(cell.time(), cell.reports());
      }
    }
    return new Row(outlet, 0, reports, undated, counts);
  }

  /// Whether some report has no day.
  public boolean hasUndated() {
    return rows.stream().anyMatch(row -> row.undated() > 0);
  }

  /// What a row is called.
  public static String name(Frame frame, Row row) {
    if (row.others() > 0) {
      return frame.count("n.others", row.others());
    }
    return row.outlet() == null ? frame.say("about.no-outlet") : row.outlet();
  }

  /// A time in few words, for the head of a column: of a day its day and month.
  public static String head(Frame frame, String time) {
    return frame.briefDay(time);
  }

  /// The picture of it.
  Chart chart(Frame frame) {
    List<List<Integer>> cells = new ArrayList<>();
    int most = 1;
    for (int row = 0; row < rows.size(); row++) {
      for (int time = 0; time < times.size(); time++) {
        int count = rows.get(row).counts().getOrDefault(times.get(time), 0);
        most = Math.max(most, count);
        if (count > 0) {
          cells.add(List.of(time, row, count));
        }
      }
    }
    return Chart.of(
        "cells",
        frame.say("about.coverage"),
        Map.of(
            "steps",
            times.stream().map(time -> head(frame, time)).toList(),
            "rows",
            rows.stream().map(row -> name(frame, row)).toList(),
            "cells",
            cells,
            "most",
            most));
  }
}
