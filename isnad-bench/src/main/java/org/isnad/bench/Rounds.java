package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two works over the same reports, in turns, so that what slows the machine for a while slows both. A round is a small part of the
/// reports: a turn is over before the machine has changed its mind.
///
/// @param ours megabytes (10⁶ bytes) of UTF-8 a second, a round each
/// @param theirs the same
record Rounds(double[] ours, double[] theirs) {
  private static final int FEWEST = 9;
  private static final int REPORTS_A_ROUND = 150;

  /// Half of the time warms both up, for the compiler is long about so much code; rounds go through the reports again and again until
  /// the time is over, but at least nine. On the calling thread alone.
  static <T> Rounds run(Reports<T> reports, Work<T> ours, Work<T> theirs, int seconds) {
    long began = System.nanoTime();
    long budget = seconds * 1_000_000_000L;
    double ourTime = 0;
    double theirTime = 0;
    List<Reports<T>> parts = parts(reports);
    for (int i = 0; i < parts.size() || System.nanoTime() - began < budget / 2; i++) {
      Reports<T> part = parts.get(i % parts.size());
      ourTime += part.bytes() / once(part, ours, 1);
      theirTime += part.bytes() / once(part, theirs, 1);
    }
    // The faster work is repeated within a round, so that both are on for about as long.
    int times = (int) Math.clamp(Math.round(ourTime / theirTime), 1, 100);
    List<double[]> rounds = new ArrayList<>();
    while (rounds.size() < FEWEST || System.nanoTime() - began < budget) {
      Reports<T> part = parts.get(rounds.size() % parts.size());
      rounds.add(new double[] {once(part, ours, 1), once(part, theirs, times)});
    }
    return new Rounds(
        rounds.stream().mapToDouble(round -> round[0]).toArray(),
        rounds.stream().mapToDouble(round -> round[1]).toArray());
  }

  private static <T> List<Reports<T>> parts(Reports<T> reports) {
    List<Reports<T>> parts = new ArrayList<>();
    List<T> items = reports.items();
    for (int from = 0; from < items.size(); from += REPORTS_A_ROUND) {
      List<T> part = items.subList(from, Math.min(items.size(), from + REPORTS_A_ROUND));
      parts.add(Reports.of(part, reports.sizes()));
    }
    return parts;
  }

  private static <T> double once(Reports<T> reports, Work<T> work, int times) {
    long result = 0;
    long began = System.nanoTime();
    for (int i = 0; i < times; i++) {
      for (T report : reports.items()) {
        result += work.on(report);
      }
    }
    long took = System.nanoTime() - began;
    if (result == 0) {
      throw new IllegalStateException("nothing was found in any report");
    }
    return reports.bytes() * 1e3 * times / took;
  }

  double ourMedian() {
    return median(ours);
  }

  double theirMedian() {
    return median(theirs);
  }

  /// The median of the rounds' own ratios.
  double ratio() {
    double[] ratios = new double[ours.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ours[i] / theirs[i];
    }
    return median(ratios);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
