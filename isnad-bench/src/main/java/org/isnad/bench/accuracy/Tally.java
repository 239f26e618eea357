package org.isnad.bench.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many were right, how many were answered, how many there were.
record Tally(long right, long answered, long gold) {
  static final Tally NOTHING = new Tally(0, 0, 0);
  private static final int PLACES = 4;

  Tally plus(Tally other) {
    return new Tally(right + other.right, answered + other.answered, gold + other.gold);
  }

  /// Share of the answers that are right; 0 where there is none.
  double precision() {
    return share(right, answered);
  }

  /// Share of the gold that was found; 0 where there is none. Of an attribute: its accuracy.
  double recall() {
    return share(right, gold);
  }

  /// Harmonic mean of precision and recall; 0 where both are.
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /// To four places, as scores are told.
  static BigDecimal rounded(double score) {
    return new BigDecimal(score).setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
