package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.accuracy.Sheet.Confidence;

/// How far the confidences of the speakers are what they say they are.
///
/// @param bins those that hold answers, the least sure first
/// @param brier mean square of what the confidence lacks to the truth (Brier 1950): 0 is best
/// @param error mean distance of what is predicted and what is right, each bin by its answers (expected calibration error, Naeini et al. 2015)
record Reliability(List<Bin> bins, double brier, double error) {
  /// Bounds of the bins; close together where most answers are.
  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 1};

  Reliability {
    bins = List.copyOf(bins);
  }

  /// Answers of nearly the same confidence.
  ///
  /// @param from the least confidence, inclusive
  /// @param to the bound above, exclusive but for 1
  /// @param predicted mean confidence
  /// @param answers those answered, and right of them
  record Bin(double from, double to, double predicted, Tally answers) {}

  static Reliability of(FolderScore score) {
    List<Confidence> confidences = score.confidences();
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      Bin bin = bin(confidences, BOUNDS[i], BOUNDS[i + 1]);
      if (bin.answers().answered() > 0) {
        bins.add(bin);
        error += bin.answers().answered() * Math.abs(bin.predicted() - bin.answers().precision());
      }
    }
    double brier = 0;
    for (Confidence confidence : confidences) {
      double lack = confidence.value() - (confidence.right() ? 1 : 0);
      brier += lack * lack;
    }
    int count = Math.max(1, confidences.size());
    return new Reliability(bins, brier / count, error / count);
  }

  private static Bin bin(List<Confidence> confidences, double from, double to) {
    double sum = 0;
    Tally answers = Tally.NOTHING;
    for (Confidence confidence : confidences) {
      double value = confidence.value();
      if (value >= from && (value < to || to == 1)) {
        sum += value;
        answers = answers.plus(new Tally(confidence.right() ? 1 : 0, 1, 0));
      }
    }
    return new Bin(from, to, sum / Math.max(1, answers.answered()), answers);
  }

  /// Both figures in words.
  String told() {
    return "Brier score "
        + Tables.told(brier)
        + ", expected calibration error "
        + Tables.told(error);
  }
}
