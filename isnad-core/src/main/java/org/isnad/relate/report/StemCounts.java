package org.isnad.relate.report;

import java.util.List;

/// In how many reports a stem has stood so far, by which rare words weigh more than common ones. Counts stand in a table of fixed size, so
/// memory is bounded whatever is folded; two stems that share a place share a count, which can only make a word seem more common. Immutable.
public final class StemCounts {
  private static final int PLACES = 1 << 18;

  /// Nothing counted.
  public static final StemCounts NONE = new StemCounts(new int[PLACES], 0);

  private final int[] counts;
  private final int reports;

  private StemCounts(int[] counts, int reports) {
    this.counts = counts;
    this.reports = reports;
  }

  /// These counts and the day's.
  public StemCounts with(List<Report> day) {
    int[] more = counts.clone();
    int[] last = new int[PLACES];
    int number = 0;
    for (Report report : day) {
      number++;
      Words words = report.words();
      for (int word = 0; word < words.size(); word++) {
        int place = place(words.stem(word));
        if (last[place] != number) {
          last[place] = number;
          more[place]++;
        }
      }
    }
    return new StemCounts(more, reports + number);
  }

  /// How many reports were counted.
  public int reports() {
    return reports;
  }

  /// In how many of them the stem stood.
  public int of(long stem) {
    return counts[place(stem)];
  }

  /// `ln((reports + 1) / (count + 0.5))`, smoothed so that it is above zero: the weight of a stem.
  public double weight(long stem) {
    return Math.log1p((reports + 1.0) / (of(stem) + 0.5));
  }

  private static int place(long stem) {
    return (int) (stem >>> 20) & PLACES - 1;
  }
}
