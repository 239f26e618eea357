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

  /// Of each text how much the one at hand has in common with it; most have something, so all are gone through.
  private final float[] scores;

  private Candidates(List<Matter> texts) {
    index = new TermIndex(texts);
    scores = new float[texts.size()];
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
    for (int node = 0; node < standing; node++) {
      candidates.index.score(matters.get(node), candidates.scores);
      candidates.takeAlike(node, texts.size(), standing, pairs);
    }
    for (int text = 0; text < texts.size(); text++) {
      candidates.index.scoreEarlier(text, candidates.scores);
      candidates.takeAlike(standing + text, text, standing, pairs);
    }
  }

  /// Hands over those before `end` with a score that is high enough, ascending, and forgets all scores.
  private void takeAlike(int node, int end, int standing, Pairs pairs) {
    for (int text = 0; text < end; text++) {
      if (scores[text] >= FLOOR) {
        pairs.pair(node, standing + text);
      }
    }
    Arrays.fill(scores, 0, end, 0);
  }
}
