package org.isnad.relate.utterance;

import java.util.Arrays;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;

/// Reads the concepts of a run of words. Not thread-safe: its arrays serve one run after the other.
final class RowReader {
  /// What a speaker calls the own state: it is put in its place, where it is known.
  private static final String OWN = "بلاده بلادها بلدنا بلادنا وطننا";

  private final Vocabulary vocabulary;
  private final LongTable ownStems = new LongTable(16);
  private long[] stems = new long[64];
  private long[] concepts = new long[64];
  private float[] weights = new float[64];
  private long[] order = new long[64];
  private final long[] group = new long[1];

  RowReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (String word : OWN.split(" ")) {
      ownStems.add(vocabulary.lexicon().stem(word));
    }
  }

  /// @param state of the speaker; 0 where it is not known
  Passage.Row read(Report report, int from, int to, long state) {
    Words words = report.words();
    room(to - from);
    for (int word = from; word < to; word++) {
      stems[word - from] = words.stem(word);
    }
    int size = 0;
    long hash = 0;
    int length = to - from;
    Synonyms synonyms = vocabulary.lexicon().synonyms();
    for (int i = 0; i < length; i++) {
      int phrase = synonyms.phrase(stems, i, length, group);
      if (phrase == 0 && words.isFunction(from + i)) {
        continue;
      }
      int number = vocabulary.number(report, from + i);
      float weight = vocabulary.weight(number);
      long concept = vocabulary.concept(number);
      long stem = stems[i];
      if (phrase > 0) {
        concept = group[0];
        for (int k = 1; k < phrase; k++) {
          stem = Hashes.then(stem, stems[i + k]);
          weight = Math.max(weight, vocabulary.weight(vocabulary.number(report, from + i + k)));
        }
        i += phrase - 1;
      } else if (state != 0 && ownStems.get(stem) >= 0) {
        concept = state;
      }
      hash = Hashes.then(hash, stem);
      concepts[size] = concept;
      weights[size] = weight;
      order[size] = stem;
      size++;
    }
    return row(size, hash);
  }

  private void room(int length) {
    if (stems.length < length) {
      stems = new long[length * 2];
      concepts = new long[length * 2];
      weights = new float[length * 2];
      order = new long[length * 2];
    }
  }

  private Passage.Row row(int size, long hash) {
    long[] inOrder = Arrays.copyOf(concepts, size);
    // Insertion: passages are short, and the three arrays move together.
    for (int i = 1; i < size; i++) {
      long concept = concepts[i];
      long stem = order[i];
      float weight = weights[i];
      int k = i - 1;
      for (; k >= 0 && concepts[k] > concept; k--) {
        concepts[k + 1] = concepts[k];
        order[k + 1] = order[k];
        weights[k + 1] = weights[k];
      }
      concepts[k + 1] = concept;
      order[k + 1] = stem;
      weights[k + 1] = weight;
    }
    int kept = 0;
    float weight = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || concepts[kept - 1] != concepts[i]) {
        concepts[kept] = concepts[i];
        order[kept] = order[i];
        weights[kept] = weights[i];
        weight += weights[i];
        kept++;
      }
    }
    return new Passage.Row(
        inOrder,
        Arrays.copyOf(concepts, kept),
        Arrays.copyOf(order, kept),
        Arrays.copyOf(weights, kept),
        weight,
        hash);
  }
}
