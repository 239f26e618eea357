package org.isnad.relate.entity;

import java.util.List;

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

  /// How rare whom is, by his hash: a hash table with open addressing; 0 where a slot is free.
  private long[] asked = new long[256];

  private double[] rarities = new double[256];
  private int size;

  /// @param days of the window, the day itself first
  Company(List<DayContext> days) {
    this.days = List.copyOf(days);
    this.reports = days.stream().mapToInt(DayContext::size).sum();
  }

  /// Whether some other report names `id` in company like that of report `report` of the day itself.
  boolean shares(int report, String id) {
    long[] company = days.getFirst().company(report);
    long own = DayContext.hash(id);
    int looked = 0;
    for (int back = 0; back < days.size() && looked < MOST_REPORTS; back++) {
      DayContext day = days.get(back);
      for (int other : day.reports(own)) {
        if (looked < MOST_REPORTS && (back > 0 || other != report)) {
          if (weight(company, day.company(other), own) >= ENOUGH) {
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
    int at = slot(hash);
    if (asked[at] == 0) {
      if (++size * 2 > asked.length) {
        grow();
        at = slot(hash);
      }
      asked[at] = hash;
      rarities[at] = countRarity(hash);
    }
    return rarities[at];
  }

  private int slot(long hash) {
    int mask = asked.length - 1;
    int at = (int) (hash >>> 32) & mask;
    while (asked[at] != hash && asked[at] != 0) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = asked;
    double[] known = rarities;
    asked = new long[2 * before.length];
    rarities = new double[asked.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int at = slot(before[i]);
        asked[at] = before[i];
        rarities[at] = known[i];
      }
    }
  }

  private double countRarity(long hash) {
    int count = 0;
    for (DayContext day : days) {
      count += day.frequency(hash);
    }
    return Math.log((reports + BACKGROUND) / (count + 1));
  }

  /// Whether two reports of the day itself name like company.
  boolean alike(int a, int b) {
    DayContext today = days.getFirst();
    return weight(today.company(a), today.company(b), 0) >= ENOUGH;
  }
}
