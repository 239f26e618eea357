package org.isnad.bench.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.bench.accuracy.Sheet.Confidence;

/// How precision and recall of the speakers trade off when only the surer answers are taken.
final class Curve {
  private static final int MOST_POINTS = 20;

  private Curve() {}

  /// One step of confidence.
  ///
  /// @param atLeast the answers that are as sure or surer, of all matched statements
  /// @param here the answers of this step alone
  record Point(BigDecimal confidence, Tally atLeast, Tally here) {}

  /// From the surest answers down; empty where no answer tells its confidence.
  static List<Point> of(FolderScore score) {
    List<Confidence> confidences = score.confidences();
    Map<BigDecimal, Tally> steps = steps(confidences, 2);
    if (steps.size() > MOST_POINTS) {
      steps = steps(confidences, 1);
    }
    long matched = score.all().tally(Topic.Layer.SPEAKER).gold();
    List<Point> points = new ArrayList<>();
    Tally sum = new Tally(0, 0, matched);
    for (Map.Entry<BigDecimal, Tally> step : steps.entrySet()) {
      Tally here = step.getValue();
      sum = sum.plus(new Tally(here.right(), here.answered(), 0));
      points.add(new Point(step.getKey(), sum, here));
    }
    return points;
  }

  private static Map<BigDecimal, Tally> steps(List<Confidence> confidences, int places) {
    Map<BigDecimal, Tally> steps = new TreeMap<>(Comparator.reverseOrder());
    for (Confidence confidence : confidences) {
      BigDecimal step = BigDecimal.valueOf(confidence.value()).setScale(places, RoundingMode.FLOOR);
      steps.merge(step, new Tally(confidence.right() ? 1 : 0, 1, 0), Tally::plus);
    }
    return steps;
  }
}
