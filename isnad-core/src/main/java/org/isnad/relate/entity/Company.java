package org.isnad.relate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks the days of the window whether two names are named in like company, as reports of one story name the same people and places. Used by one thread
/// for one day.
final class Company {
  /// The least weight of shared company. A weight is the logarithm of how rare a companion is, so this is two companions of whom one report in
  /// twenty speaks, or one of whom one in four hundred does.
  private static final double ENOUGH = 6;

  /// Reports that are thought to stand beside those of the window, so that among few reports not everything is rare.
  private static final double BACKGROUND = 200;

  /// How many reports are looked at before the answer is no: the nearest days first.
  private static final int MOST_REPORTS = 100;

  private final List<DayContext> days;
  private final int reports;
  private final Map<Long, Double> rarities = new HashMap<>();

  /// @param days of the window, the day itself first
  Company(List<DayContext> days) {
    this.days = List.copyOf(days);
    this.reports = days.stream().mapToInt(day -> day.companies().size()).sum();
  }

  /// Whether some other report names `id` in company like that of report `report` of the day itself.
  boolean shares(int report, String id) {
    long[] company = days.getFirst().companies().get(report);
    long own = DayContext.hash(id);
    int looked = 0;
    for (int back = 0; back < days.size(); back++) {
      DayContext day = days.get(back);
      int[] others = day.byId().get(id);
      for (int i = 0; others != null && i < others.length && looked < MOST_REPORTS; i++) {
        if (back > 0 || others[i] != report) {
          if (weight(company, day.companies().get(others[i]), own) >= ENOUGH) {
            return true;
          }
          looked++;
        }
      }
    }
    return false;
  }

  private double weight(long[] a, long[] b, long but) {
    double weight = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        weight += a[i] == but ? 0 : rarity(a[i]);
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return weight;
  }

  private double rarity(long hash) {
    return rarities.computeIfAbsent(hash, this::countRarity);
  }

  private double countRarity(long hash) {
    int count = 0;
    for (DayContext day : days) {
      Integer more = day.frequencies().get(hash);
      count += more == null ? 0 : more;
    }
    return Math.log((reports + BACKGROUND) / (count + 1));
  }

  /// Whether two reports of the day itself name like company.
  boolean alike(int a, int b) {
    List<long[]> companies = days.getFirst().companies();
    return weight(companies.get(a), companies.get(b), 0) >= ENOUGH;
  }
}
