package org.isnad.relate.story;

import java.util.Arrays;
import java.util.List;

/// Who has which of the terms by which texts are found, and how heavy: the postings of every term side by side, under a hash table with open addressing over
/// terms, which are hashes themselves. Filled once; not thread-safe.
final class TermIndex {
  private static final int NONE = -1;

  private final int[] terms;

  /// Of each slot the number of its term.
  private final int[] numbers;

  private int size;

  /// Of each text where its terms begin in `numbered`.
  private final int[] firsts;

  /// The numbers of the terms of every text, one text after the other.
  private final int[] numbered;

  /// Of each term, by its number, where its postings begin; they end where the next one's begin.
  private final int[] starts;

  /// Of each term where the postings of the texts end that were gone through.
  private final int[] reached;

  private final int[] nodes;
  private final float[] weights;

  /// @param matters the nodes are their places; a weight is that of a text on average
  TermIndex(List<Matter> matters) {
    firsts = new int[matters.size() + 1];
    for (int node = 0; node < matters.size(); node++) {
      firsts[node + 1] = firsts[node] + matters.get(node).found().size();
    }
    int entries = firsts[matters.size()];
    int room = Integer.highestOneBit(Math.max(entries, 16)) * 2;
    terms = new int[room];
    numbers = new int[room];
    Arrays.fill(numbers, NONE);
    numbered = new int[entries];
    int[] counts = new int[entries + 1];
    int at = 0;
    for (Matter matter : matters) {
      SparseVector vector = matter.found();
      for (int i = 0; i < vector.size(); i++) {
        int number = add(vector.term(i));
        numbered[at++] = number;
        counts[number + 1]++;
      }
    }
    for (int number = 0; number < size; number++) {
      counts[number + 1] += counts[number];
    }
    starts = Arrays.copyOf(counts, size + 1);
    reached = Arrays.copyOf(starts, size);
    nodes = new int[entries];
    weights = new float[entries];
    at = 0;
    for (int node = 0; node < matters.size(); node++) {
      Matter matter = matters.get(node);
      SparseVector vector = matter.found();
      for (int i = 0; i < vector.size(); i++) {
        int place = counts[numbered[at++]]++;
        nodes[place] = node;
        weights[place] = vector.weight(i) / matter.texts();
      }
    }
  }

  /// Adds to the score of every text what it has in common with one that is not indexed.
  void score(Matter matter, float[] scores) {
    SparseVector vector = matter.found();
    for (int i = 0; i < vector.size(); i++) {
      int number = number(vector.term(i));
      if (number >= 0) {
        score(starts[number], starts[number + 1], vector.weight(i) / matter.texts(), scores);
      }
    }
  }

  /// Adds to the score of every text before `text` what it has in common with that; to be asked of one text after the other, from the first.
  void scoreEarlier(int text, float[] scores) {
    for (int at = firsts[text]; at < firsts[text + 1]; at++) {
      int number = numbered[at];
      int own = reached[number]++;
      score(starts[number], own, weights[own], scores);
    }
  }

  private void score(int from, int to, float weight, float[] scores) {
    for (int at = from; at < to; at++) {
      scores[nodes[at]] += weight * weights[at];
    }
  }

  private int add(int term) {
    int at = slot(term);
    if (numbers[at] == NONE) {
      terms[at] = term;
      numbers[at] = size++;
    }
    return numbers[at];
  }

  private int slot(int term) {
    int mask = terms.length - 1;
    int at = term & mask;
    while (numbers[at] != NONE && terms[at] != term) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /// The number of the term; below zero for one that nobody has.
  private int number(int term) {
    return numbers[slot(term)];
  }
}
