package org.isnad.bench.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.accuracy.Sheet.Confidence;

/// How precision and recall of the speakers trade off when only the surer answers are taken.
final class Curve {
  /// Thresholds, the strictest first; close together where most answers are.
  private static final List<BigDecimal> THRESHOLDS =
      List.of(
          new BigDecimal("0.97"),
          new BigDecimal("0.96"),
          new BigDecimal("0.95"),
          new BigDecimal("0.94"),
          new BigDecimal("0.92"),
          new BigDecimal("0.9"),
          new BigDecimal("0.85"),
          new BigDecimal("0.8"),
          new BigDecimal("0.7"),
          new BigDecimal("0.6"),
          new BigDecimal("0.5"),
          new BigDecimal("0"));

  private Curve() {}

  /// One threshold.
  ///
  /// @param atLeast the answers that are as sure or surer, of all matched statements
  record Point(BigDecimal confidence, Tally atLeast) {}

  /// From the surest answers down, a threshold that takes no more than the one before left out; empty where no answer tells its confidence.
  static List<Point> of(FolderScore score) {
    List<Confidence> confidences = score.confidences();
    long matched = score.all().tally(Topic.Layer.SPEAKER).gold();
    List<Point> points = new ArrayList<>();
    for (BigDecimal threshold : confidences.isEmpty() ? List.<BigDecimal>of() : THRESHOLDS) {
      Tally sum = new Tally(0, 0, matched);
      for (Confidence confidence : confidences) {
        if (confidence.value() >= threshold.doubleValue()) {
          sum = sum.plus(new Tally(confidence.right() ? 1 : 0, 1, 0));
        }
      }
      boolean more = points.isEmpty() || !points.getLast().atLeast().equals(sum);
      if (sum.answered() > 0 && more) {
        points.add(new Point(threshold, sum));
      }
    }
    return points;
  }
}
