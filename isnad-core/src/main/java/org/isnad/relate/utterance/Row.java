package org.isnad.relate.utterance;

import java.util.Arrays;
import org.isnad.relate.report.Hashes;

/// The words of a passage that tell something: concept, stem and weight of each, in the order of the text and in the order of their concepts.
/// Immutable; the arrays are never changed. Concepts and stems are the [upper halves][#half(long)] of their hashes, for rows are kept by the ten thousand, and
/// few words are compared at a time.
///
/// @param inOrder concepts
/// @param sorted concepts, each once
/// @param stems of `sorted`
/// @param weights of `sorted`
/// @param weight of all `sorted`
/// @param hash of the stems in order: passages of equal hash have the same words
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record Row(int[] inOrder, int[] sorted, int[] stems, float[] weights, float weight, long hash) {
  /// The row of the words `[from, to)` of some that are told in order.
  static Row of(int[] concepts, int[] stems, float[] weights, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = Hashes.then(hash, stems[i]);
    }
    int[] sorted = Arrays.copyOfRange(concepts, from, to);
    int[] stemsOf = Arrays.copyOfRange(stems, from, to);
    float[] weightsOf = Arrays.copyOfRange(weights, from, to);
    sort(sorted, stemsOf, weightsOf);
    int kept = 0;
    float weight = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (kept == 0 || sorted[kept - 1] != sorted[i]) {
        sorted[kept] = sorted[i];
        stemsOf[kept] = stemsOf[i];
        weightsOf[kept] = weightsOf[i];
        weight += weightsOf[i];
        kept++;
      }
    }
    boolean each = kept == sorted.length;
    return new Row(
        Arrays.copyOfRange(concepts, from, to),
        each ? sorted : Arrays.copyOf(sorted, kept),
        each ? stemsOf : Arrays.copyOf(stemsOf, kept),
        each ? weightsOf : Arrays.copyOf(weightsOf, kept),
        weight,
        hash);
  }

  /// Insertion: passages are short, and the three arrays move together. Of equal concepts the first stays the first.
  private static void sort(int[] concepts, int[] stems, float[] weights) {
    for (int i = 1; i < concepts.length; i++) {
      int concept = concepts[i];
      int stem = stems[i];
      float weight = weights[i];
      int k = i - 1;
      for (; k >= 0 && concepts[k] > concept; k--) {
        concepts[k + 1] = concepts[k];
        stems[k + 1] = stems[k];
        weights[k + 1] = weights[k];
      }
      concepts[k + 1] = concept;
      stems[k + 1] = stem;
      weights[k + 1] = weight;
    }
  }

  /// The upper half of a hash: of different ones it is ordered as they are.
  static int half(long hash) {
    return (int) (hash >>> Integer.SIZE);
  }

  int size() {
    return sorted.length;
  }
}
