package org.isnad.relate.story;

import java.util.Arrays;

/// Weights by term, of which few are not zero: terms ascending, each once, with their weights. Immutable and thread-safe; the arrays are never
/// handed out.
final class SparseVector {
  static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  private SparseVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// Takes over both arrays: terms ascending, each once.
  static SparseVector of(int[] terms, float[] weights) {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
    return new SparseVector(terms, weights);
  }

  int size() {
    return terms.length;
  }

  int term(int at) {
    return terms[at];
  }

  float weight(int at) {
    return weights[at];
  }

  /// The inner product.
  double dot(SparseVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    int[] left = terms;
    int[] right = other.terms;
    while (i < left.length && j < right.length) {
      if (left[i] < right[j]) {
        i++;
      } else if (left[i] > right[j]) {
        j++;
      } else {
        sum += (double) weights[i++] * other.weights[j++];
      }
    }
    return sum;
  }

  SparseVector plus(SparseVector other) {
    int[] allTerms = new int[terms.length + other.terms.length];
    float[] allWeights = new float[allTerms.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length || j < other.terms.length) {
      boolean left = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
      boolean right = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
      allTerms[size] = left ? terms[i] : other.terms[j];
      float weight = left ? weights[i++] : 0;
      allWeights[size++] = right ? weight + other.weights[j++] : weight;
    }
    return new SparseVector(Arrays.copyOf(allTerms, size), Arrays.copyOf(allWeights, size));
  }

  /// The same with length 1; empty where it is empty.
  SparseVector unit() {
    double square = 0;
    for (float weight : weights) {
      square += (double) weight * weight;
    }
    if (square == 0) {
      return EMPTY;
    }
    float factor = (float) (1 / Math.sqrt(square));
    float[] scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = weights[i] * factor;
    }
    return new SparseVector(terms, scaled);
  }

  /// The `limit` heaviest terms; of equal weight at the border none is kept, so that no order decides.
  SparseVector heaviest(int limit) {
    if (terms.length <= limit) {
      return this;
    }
    float border = smallest(weights.clone(), weights.length - limit - 1);
    int[] keptTerms = new int[limit];
    float[] keptWeights = new float[limit];
    int size = 0;
    for (int i = 0; i < terms.length; i++) {
      if (weights[i] > border) {
        keptTerms[size] = terms[i];
        keptWeights[size++] = weights[i];
      }
    }
    return new SparseVector(Arrays.copyOf(keptTerms, size), Arrays.copyOf(keptWeights, size));
  }

  /// The value that would stand at `place` if the values were sorted (quickselect: Hoare 1961). Reorders them.
  private static float smallest(float[] values, int place) {
    int from = 0;
    int to = values.length - 1;
    while (from < to) {
      float pivot = values[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          float value = values[i];
          values[i++] = values[j];
          values[j--] = value;
        }
      }
      if (place <= j) {
        to = j;
      } else if (place >= i) {
        from = i;
      } else {
        return values[place];
      }
    }
    return values[place];
  }
}
