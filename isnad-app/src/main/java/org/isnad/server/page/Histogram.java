package org.isnad.server.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.archive.search.FacetCount;

/// Hits over time: by day where all lie within a few weeks, else by month, else by year; steps without hits are there too.
///
/// @param bars in the order of time
public record Histogram(List<Bar> bars) {
  private static final int MOST_DAYS = 45;
  private static final int MOST_MONTHS = 60;

  public Histogram {
    bars = List.copyOf(bars);
  }

  /// One step.
  ///
  /// @param value `2023`, `2023-04` or `2023-04-06`
  /// @param first its first day
  /// @param last its last day
  public record Bar(String value, LocalDate first, LocalDate last, int hits) {}

  /// @param byDay hits by days of publication, in the order of time
  static Histogram of(List<FacetCount> byDay) {
    if (byDay.isEmpty()) {
      return new Histogram(List.of());
    }
    LocalDate first = LocalDate.parse(byDay.getFirst().value());
    LocalDate last = LocalDate.parse(byDay.getLast().value());
    long days = last.toEpochDay() - first.toEpochDay();
    List<Bar> bars = new ArrayList<>();
    if (days <= MOST_DAYS) {
      Map<String, Integer> hits = sums(byDay, 10);
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        bars.add(new Bar(day.toString(), day, day, hits.getOrDefault(day.toString(), 0)));
      }
      return new Histogram(bars);
    }
    YearMonth end = YearMonth.from(last);
    if (YearMonth.from(first).plusMonths(MOST_MONTHS).isAfter(end)) {
      Map<String, Integer> hits = sums(byDay, 7);
      for (YearMonth one = YearMonth.from(first); !one.isAfter(end); one = one.plusMonths(1)) {
        bars.add(
            new Bar(
                one.toString(),
                one.atDay(1),
                one.atEndOfMonth(),
                hits.getOrDefault(one.toString(), 0)));
      }
      return new Histogram(bars);
    }
    Map<String, Integer> hits = sums(byDay, 4);
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      bars.add(
          new Bar(
              Integer.toString(year),
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 12, 31),
              hits.getOrDefault(Integer.toString(year), 0)));
    }
    return new Histogram(bars);
  }

  private static Map<String, Integer> sums(List<FacetCount> byDay, int length) {
    Map<String, Integer> sums = new TreeMap<>();
    byDay.forEach(one -> sums.merge(one.value().substring(0, length), one.count(), Integer::sum));
    return sums;
  }

  /// The picture of it; a bar leads to the hits of its time.
  Chart chart(Frame frame, Address address) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (Bar bar : bars) {
      values.add(Map.of("value", bar.hits(), "link", link(bar, address)));
    }
    return Chart.of(
        "bars",
        frame.say("search.histogram"),
        Map.of(
            "steps",
            bars.stream().map(bar -> frame.day(bar.value())).toList(),
            "bars",
            bars.isEmpty()
                ? List.of()
                : List.of(Map.of("name", frame.say("search.hits"), "values", values))));
  }

  /// The query of the search that shows the hits of one bar.
  public static String link(Bar bar, Address address) {
    return address.between(bar.first().toString(), bar.last().toString());
  }
}
