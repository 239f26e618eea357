package org.isnad.relate.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Who has a term, and how heavy: a hash table with open addressing over terms, which are hashes themselves. Not thread-safe.
final class TermIndex {
  private int[] terms;
  private @Nullable Postings[] postings;
  private int size;

  TermIndex(int expected) {
    int room = Integer.highestOneBit(Math.max(expected, 16)) * 2;
    terms = new int[room];
    postings = new Postings[room];
  }

  /// The postings of the term, empty where it is new.
  Postings of(int term) {
    int at = slot(terms, postings, term);
    Postings found = postings[at];
    if (found == null) {
      found = new Postings();
      terms[at] = term;
      postings[at] = found;
      if (++size * 2 > terms.length) {
        grow();
      }
    }
    return found;
  }

  private void grow() {
    int[] moreTerms = new int[terms.length * 2];
    @Nullable Postings[] more = new Postings[terms.length * 2];
    for (int i = 0; i < terms.length; i++) {
      Postings moved = postings[i];
      if (moved != null) {
        int at = slot(moreTerms, more, terms[i]);
        moreTerms[at] = terms[i];
        more[at] = moved;
      }
    }
    terms = moreTerms;
    postings = more;
  }

  private static int slot(int[] terms, @Nullable Postings[] postings, int term) {
    int mask = terms.length - 1;
    int at = term & mask;
    while (postings[at] != null && terms[at] != term) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /// Nodes ascending with their weights.
  static final class Postings {
    private int[] nodes = new int[2];
    private float[] weights = new float[2];
    private int size;

    int size() {
      return size;
    }

    int node(int at) {
      return nodes[at];
    }

    float weight(int at) {
      return weights[at];
    }

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
