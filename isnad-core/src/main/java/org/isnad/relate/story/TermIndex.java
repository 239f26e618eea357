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

  /// Of each term, by its number, where its postings begin; they end where the next one's begin.
  private final int[] starts;

  private final int[] nodes;
  private final float[] weights;

  /// @param matters the nodes are their places; a weight is that of a text on average
  TermIndex(List<Matter> matters) {
    int entries = 0;
    for (Matter matter : matters) {
      entries += matter.found().size();
    }
    int room = Integer.highestOneBit(Math.max(entries, 16)) * 2;
    terms = new int[room];
    numbers = new int[room];
    Arrays.fill(numbers, NONE);
    int[] numbered = new int[entries];
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
  int number(int term) {
    return numbers[slot(term)];
  }

  /// Where the postings of the term of this number begin: nodes ascending.
  int start(int number) {
    return starts[number];
  }

  /// Where they end.
  int end(int number) {
    return starts[number + 1];
  }

  int node(int posting) {
    return nodes[posting];
  }

  float weight(int posting) {
    return weights[posting];
  }
}
