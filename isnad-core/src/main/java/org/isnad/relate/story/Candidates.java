package org.isnad.relate.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

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

  /// Is handed a pair.
  @FunctionalInterface
  interface Pairs {
    void pair(int earlier, int later);
  }

  /// Hands over each pair once, `earlier < later`, in order of the later and then of the earlier.
  ///
  /// @param standing so many of the first are not held against each other
  static void of(List<Matter> matters, int standing, Pairs pairs) {
    List<Matter> texts = matters.subList(standing, matters.size());
    if (texts.isEmpty()) {
      return;
    }
    Candidates candidates = new Candidates(texts);
    Lists stories = new Lists(texts.size());
    for (int story = 0; story < standing; story++) {
      candidates.score(matters.get(story), texts.size());
      candidates.takeBest(story, (one, text) -> stories.add(text, one));
    }
    for (int text = 0; text < texts.size(); text++) {
      int later = standing + text;
      stories.forEach(text, story -> pairs.pair(story, later));
      candidates.score(texts.get(text), text);
      candidates.takeBest(later, (of, earlier) -> pairs.pair(standing + earlier, of));
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
  private void takeBest(int node, Pairs pairs) {
    Arrays.sort(touched, 0, size);
    for (int i = 0; i < size; i++) {
      int text = touched[i];
      if (scores[text] >= FLOOR) {
        pairs.pair(node, text);
      }
      scores[text] = 0;
    }
    size = 0;
  }

  /// Lists of numbers, each in the order in which they were added.
  private static final class Lists {
    private static final int NONE = -1;

    private final int[] firsts;
    private final int[] lasts;
    private int[] numbers = new int[64];
    private int[] next = new int[64];
    private int size;

    Lists(int lists) {
      firsts = new int[lists];
      lasts = new int[lists];
      Arrays.fill(firsts, NONE);
    }

    void add(int list, int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
        next = Arrays.copyOf(next, size * 2);
      }
      numbers[size] = number;
      next[size] = NONE;
      if (firsts[list] == NONE) {
        firsts[list] = size;
      } else {
        next[lasts[list]] = size;
      }
      lasts[list] = size++;
    }

    void forEach(int list, IntConsumer taker) {
      for (int at = firsts[list]; at != NONE; at = next[at]) {
        taker.accept(numbers[at]);
      }
    }
  }
}
