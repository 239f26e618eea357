package org.isnad.relate.utterance;

import java.util.Arrays;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.jspecify.annotations.Nullable;

/// The words of one report's statements that tell something, in the order of their reading; a phrase is one. Not thread-safe: serves one report after the
/// other.
final class Items {
  private final Vocabulary vocabulary;
  private final Synonyms synonyms;

  /// The concepts of the report's passages by number, and in how many statements each stands.
  private final LongTable numbers = new LongTable(256);

  private int[] last = new int[256];
  private int[] in = new int[256];

  private int size;
  private long[] hashes = new long[256];
  private int[] concepts = new int[256];
  private int[] stems = new int[256];
  private float[] weights = new float[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];

  /// The number of its concept among those that are counted; -1 where it is not.
  private int[] numberOf = new int[256];

  private long[] row = new long[64];
  private int[] counts = new int[64];
  private Terms.Term[] terms = new Terms.Term[64];
  private final long[] group = new long[1];

  Items(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    synonyms = vocabulary.lexicon().synonyms();
  }

  void clear() {
    size = 0;
    Arrays.fill(in, 0, numbers.size(), 0);
    numbers.clear();
  }

  int size() {
    return size;
  }

  /// Whether an item of `[from, end)` is a phrase that goes on past the word `border`.
  boolean crosses(int from, int border) {
    for (int i = from; i < size && starts[i] < border; i++) {
      if (ends[i] > border) {
        return true;
      }
    }
    return false;
  }

  /// Adds the items of the words `[from, to)`.
  ///
  /// @param state of the speaker; 0 where it is not known
  void read(Report report, int from, int to, long state) {
    Words words = report.words();
    room(to - from);
    int length = to - from;
    // Both lie anywhere in memory: fetched one after the other without a decision in between, they
    // are waited for together.
    for (int i = 0; i < length; i++) {
      row[i] = words.stem(from + i);
      counts[i] = vocabulary.count(row[i]);
    }
    for (int i = 0; i < length; i++) {
      terms[i] = vocabulary.term(report, from + i);
    }
    for (int i = 0; i < length; i++) {
      Terms.Term term = terms[i];
      int phrase = term.head() < 0 ? 0 : synonyms.phrase(term.head(), row, i, length, group);
      if (phrase == 0 && words.isFunction(from + i)) {
        continue;
      }
      float weight = vocabulary.weight(term, counts[i]);
      long concept = term.concept();
      long stem = row[i];
      starts[size] = from + i;
      if (phrase > 0) {
        concept = group[0];
        for (int k = 1; k < phrase; k++) {
          stem = Hashes.then(stem, row[i + k]);
          weight = Math.max(weight, vocabulary.weight(terms[i + k], counts[i + k]));
        }
        i += phrase - 1;
      } else if (state != 0 && term.own()) {
        concept = state;
      }
      hashes[size] = concept;
      concepts[size] = Row.half(concept);
      stems[size] = Row.half(stem);
      weights[size] = weight;
      ends[size] = from + i + 1;
      numberOf[size] = -1;
      size++;
    }
  }

  private void room(int words) {
    if (row.length < words) {
      row = new long[words * 2];
      counts = new int[words * 2];
      terms = new Terms.Term[words * 2];
    }
    int most = size + words;
    if (concepts.length < most) {
      hashes = Arrays.copyOf(hashes, most * 2);
      concepts = Arrays.copyOf(concepts, most * 2);
      stems = Arrays.copyOf(stems, most * 2);
      weights = Arrays.copyOf(weights, most * 2);
      starts = Arrays.copyOf(starts, most * 2);
      ends = Arrays.copyOf(ends, most * 2);
      numberOf = Arrays.copyOf(numberOf, most * 2);
    }
  }

  /// Counts the concepts of `[from, to)` as those of a passage of the statement; those of one statement follow one another.
  void count(int from, int to, int statement) {
    for (int i = from; i < to; i++) {
      int number = numbers.add(hashes[i]);
      numberOf[i] = number;
      if (number == in.length) {
        last = Arrays.copyOf(last, number * 2);
        in = Arrays.copyOf(in, number * 2);
      }
      if (in[number] == 0 || last[number] != statement) {
        last[number] = statement;
        in[number]++;
      }
    }
  }

  /// Takes weight off the concepts that stand in several statements: they are the report's topic, and tell them apart less. To be called when all are
  /// counted.
  void discount() {
    for (int i = 0; i < size; i++) {
      int number = numberOf[i] >= 0 ? numberOf[i] : numbers.get(hashes[i]);
      if (number >= 0 && in[number] > 2) {
        weights[i] = (float) (weights[i] / Math.sqrt(in[number] / 2.0));
      }
    }
  }

  /// The hashes of their concepts in order, whole.
  long[] concepts(int from, int to) {
    return Arrays.copyOfRange(hashes, from, to);
  }

  Row row(int from, int to) {
    return Row.of(concepts, stems, weights, from, to);
  }

  /// @param row the same items' where the sentence is told by these, so that the concepts are kept once
  Clauses clauses(int from, int to, @Nullable Row row) {
    return new Clauses(
        row == null ? Arrays.copyOfRange(concepts, from, to) : row.inOrder(),
        Arrays.copyOfRange(stems, from, to),
        Arrays.copyOfRange(weights, from, to),
        Arrays.copyOfRange(starts, from, to));
  }
}
