package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.List;

/// The items of a sentence of several clauses in the order of the text, of which the clauses are made when they are asked for: few are. Immutable; the
/// arrays are never changed.
///
/// @param starts the report's word that each begins with
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record Clauses(int[] concepts, int[] stems, float[] weights, int[] starts) {
  /// The clauses of the sentence, in order, which together are the whole.
  List<Passage> of(Passage sentence) {
    List<Passage> clauses = new ArrayList<>();
    int item = 0;
    int start = sentence.from();
    while (start < sentence.to()) {
      int end = Sentences.endOfClause(sentence.report(), start, sentence.to());
      int first = item;
      while (item < starts.length && starts[item] < end) {
        item++;
      }
      clauses.add(sentence.clause(start, end, Row.of(concepts, stems, weights, first, item)));
      start = end;
    }
    return List.copyOf(clauses);
  }
}
