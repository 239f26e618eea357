package org.isnad.analyze.statement;

import java.util.List;

/// Weights of a logistic regression: the most probable ones under a normal prior, by Newton's method.
final class LogisticFit {
  private static final int MOST_STEPS = 100;
  private static final double ENOUGH = 1e-10;

  private LogisticFit() {}

  /// One answer: how often each feature was seen, and whether the answer was right.
  record Sample(double[] features, boolean right) {}

  /// @param mean of the prior, a weight each
  /// @param variance of the prior: how far a weight may easily be from its mean
  static double[] weights(List<Sample> samples, double[] mean, double variance) {
    int n = mean.length;
    double[] weights = mean.clone();
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int i = 0; i < n; i++) {
        gradient[i] = (mean[i] - weights[i]) / variance;
        hessian[i][i] = 1 / variance;
      }
      for (Sample sample : samples) {
        double p = probability(weights, sample.features());
        double error = (sample.right() ? 1 : 0) - p;
        for (int i = 0; i < n; i++) {
          gradient[i] += error * sample.features()[i];
          for (int k = 0; k < n; k++) {
            hessian[i][k] += p * (1 - p) * sample.features()[i] * sample.features()[k];
          }
        }
      }
      double[] move = solve(hessian, gradient);
      double length = 0;
      for (int i = 0; i < n; i++) {
        weights[i] += move[i];
        length += move[i] * move[i];
      }
      if (length < ENOUGH) {
        return weights;
      }
    }
    throw new IllegalStateException("the weights do not settle");
  }

  static double probability(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Solves a positive definite system by elimination.
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] a = new double[n][];
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
    }
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= factor * a[i][j];
        }
        x[k] -= factor * x[i];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
