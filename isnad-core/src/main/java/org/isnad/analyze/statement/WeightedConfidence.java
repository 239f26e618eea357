package org.isnad.analyze.statement;

import java.util.Locale;
import org.isnad.text.DataTable;

/// Logistic regression over the features of a speaker: the weights of `speaker-confidence.tsv` are added up and taken through the logistic
/// function. A speaker who is carried on has the features of the one he is carried from and those of each step, so that doubt adds up.
/// Immutable and thread-safe.
final class WeightedConfidence implements SpeakerConfidence {
  private static final String LEAST = "least";

  private final double[] weights;
  private final double least;

  private WeightedConfidence(double[] weights, double least) {
    this.weights = weights;
    this.least = least;
  }

  static WeightedConfidence load() {
    double[] weights = new double[Feature.values().length];
    double least = 0;
    for (DataTable.Row row :
        DataTable.read(WeightedConfidence.class, "speaker-confidence.tsv").rows()) {
      double weight = Double.parseDouble(row.required(1));
      if (row.required(0).equals(LEAST)) {
        least = weight;
      } else {
        weights[Feature.valueOf(row.required(0).toUpperCase(Locale.ROOT)).ordinal()] = weight;
      }
    }
    return new WeightedConfidence(weights, least);
  }

  @Override
  public double of(Evidence evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence.count(i);
    }
    return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
  }

  @Override
  public double least() {
    return least;
  }
}
