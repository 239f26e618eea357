package org.isnad.relate.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the pairs that may be alike at all: an inverted index over the heaviest terms of each. Of two with nothing in common among those the likeness is
/// small, and counts as none. Not thread-safe; for one grouping.
final class Candidates {
  /// Heaviest terms by which a text is found; a story of several texts has more to be found by.
  private static final int TERMS = 40;

  private static final int MOST_TERMS = 100;

  /// Of the mean cosine over the indexed terms alone.
  private static final double FLOOR = 0.06;

  /// Is handed a pair.
  @FunctionalInterface
  interface Pairs {
    void pair(int earlier, int later);
  }

  private Candidates() {}

  /// Hands over each pair once, `earlier < later`, in order of the later.
  static void of(List<Matter> matters, Pairs pairs) {
    Map<Integer, Postings> index = new HashMap<>();
    double[] scores = new double[matters.size()];
    int[] touched = new int[matters.size()];
    for (int later = 0; later < matters.size(); later++) {
      Matter matter = matters.get(later);
      SparseVector terms = matter.sum().heaviest(Math.min(MOST_TERMS, TERMS * matter.texts()));
      int size = 0;
      for (int i = 0; i < terms.size(); i++) {
        Postings postings = index.computeIfAbsent(terms.term(i), _ -> new Postings());
        float weight = terms.weight(i) / matter.texts();
        for (int k = 0; k < postings.size; k++) {
          int earlier = postings.nodes[k];
          if (scores[earlier] == 0) {
            touched[size++] = earlier;
          }
          scores[earlier] += (double) weight * postings.weights[k];
        }
        postings.add(later, weight);
      }
      Arrays.sort(touched, 0, size);
      for (int i = 0; i < size; i++) {
        if (scores[touched[i]] >= FLOOR) {
          pairs.pair(touched[i], later);
        }
        scores[touched[i]] = 0;
      }
    }
  }

  /// Who has a term, and how heavy.
  private static final class Postings {
    private int[] nodes = new int[4];
    private float[] weights = new float[4];
    private int size;

    void add(int node, float weight) {
      if (size == nodes.length) {
        nodes = Arrays.copyOf(nodes, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      nodes[size] = node;
      weights[size++] = weight;
    }
  }
}
