package org.isnad.relate.story;

import java.util.Arrays;
import java.util.List;

/// Finds the pairs that may be alike at all: an inverted index over the heaviest terms of each. Of two with nothing in common among those the likeness is
/// small, and counts as none. Not thread-safe; for one grouping.
final class Candidates {
  /// Heaviest terms by which a text is found; a story of several texts has more to be found by.
  private static final int TERMS = 40;

  private static final int MOST_TERMS = 100;

  /// Of the mean cosine over the indexed terms alone.
  private static final double FLOOR = 0.06;

  private final TermIndex index;
  private final float[] scores;
  private final int[] touched;
  private int size;

  private Candidates(int nodes) {
    index = new TermIndex(nodes * TERMS);
    scores = new float[nodes];
    touched = new int[nodes];
  }

  /// Is handed a pair.
  @FunctionalInterface
  interface Pairs {
    void pair(int earlier, int later);
  }

  /// Hands over each pair once, `earlier < later`, in order of the later.
  ///
  /// @param standing so many of the first are not held against each other
  static void of(List<Matter> matters, int standing, Pairs pairs) {
    Candidates candidates = new Candidates(matters.size());
    for (int node = 0; node < matters.size(); node++) {
      candidates.add(matters.get(node), node, node >= standing, pairs);
    }
  }

  private void add(Matter matter, int node, boolean asks, Pairs pairs) {
    SparseVector terms = matter.sum().heaviest(Math.min(MOST_TERMS, TERMS * matter.texts()));
    for (int i = 0; i < terms.size(); i++) {
      TermIndex.Postings postings = index.of(terms.term(i));
      float weight = terms.weight(i) / matter.texts();
      if (asks) {
        score(postings, weight);
      }
      postings.add(node, weight);
    }
    Arrays.sort(touched, 0, size);
    for (int i = 0; i < size; i++) {
      if (scores[touched[i]] >= FLOOR) {
        pairs.pair(touched[i], node);
      }
      scores[touched[i]] = 0;
    }
    size = 0;
  }

  private void score(TermIndex.Postings postings, float weight) {
    for (int k = 0; k < postings.size(); k++) {
      int earlier = postings.node(k);
      if (scores[earlier] == 0) {
        touched[size++] = earlier;
      }
      scores[earlier] += weight * postings.weight(k);
    }
  }
}
