package org.isnad.relate.story;

import java.util.Arrays;
import java.util.List;

/// Finds the pairs that may be alike at all: an inverted index over the heaviest terms of each. Of two with nothing in common among those the likeness is
/// small, and counts as none. The texts that have no place yet are indexed; stories that stand are held against the index and not against each other. Not
/// thread-safe; for one grouping.
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

  private Candidates(List<Matter> texts) {
    index = new TermIndex(texts);
    scores = new float[texts.size()];
    touched = new int[texts.size()];
  }

  /// By how many of its heaviest terms so many texts are found.
  static int terms(int texts) {
    return Math.min(MOST_TERMS, TERMS * texts);
  }

  /// Is handed pairs, those of one after the other.
  @FunctionalInterface
  interface Pairs {
    void pair(int one, int other);
  }

  /// Hands over each pair once: each story that stands with its texts, ascending; then each text with those before it, ascending.
  ///
  /// @param standing so many of the first are stories that stand
  static void of(List<Matter> matters, int standing, Pairs pairs) {
    List<Matter> texts = matters.subList(standing, matters.size());
    if (texts.isEmpty()) {
      return;
    }
    Candidates candidates = new Candidates(texts);
    for (int node = 0; node < matters.size(); node++) {
      int before = node < standing ? texts.size() : node - standing;
      candidates.score(matters.get(node), before);
      candidates.takeBest(node, standing, pairs);
    }
  }

  /// Scores the texts before `end`.
  private void score(Matter matter, int end) {
    SparseVector terms = matter.found();
    for (int i = 0; i < terms.size(); i++) {
      int number = index.number(terms.term(i));
      if (number >= 0) {
        score(number, terms.weight(i) / matter.texts(), end);
      }
    }
  }

  private void score(int term, float weight, int end) {
    int last = index.end(term);
    for (int at = index.start(term); at < last; at++) {
      int text = index.node(at);
      if (text >= end) {
        return;
      }
      if (scores[text] == 0) {
        touched[size++] = text;
      }
      scores[text] += weight * index.weight(at);
    }
  }

  /// Hands over those with a score that is high enough, ascending, and forgets all scores.
  private void takeBest(int node, int standing, Pairs pairs) {
    int best = 0;
    for (int i = 0; i < size; i++) {
      int text = touched[i];
      if (scores[text] >= FLOOR) {
        touched[best++] = text;
      }
      scores[text] = 0;
    }
    Arrays.sort(touched, 0, best);
    for (int i = 0; i < best; i++) {
      pairs.pair(node, standing + touched[i]);
    }
    size = 0;
  }
}
