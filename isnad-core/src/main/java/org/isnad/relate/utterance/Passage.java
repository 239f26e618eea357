package org.isnad.relate.utterance;

import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;

/// A sentence of a statement, or the whole of a short one: what is compared. Immutable; the arrays are never changed.
///
/// @param statement number of the statement in its report, from 0
/// @param part number of the passage in its statement, from 0
/// @param from the report's first word
/// @param to one past its last word
/// @param voices whose words it is
/// @param told the day it was said on as the report tells it, counted from 1970-01-01; [#UNTOLD] where it does not
/// @param story hash of the report's story as it was known on its day; 0 where it was not
/// @param row its concepts
/// @param clauses of a long sentence, in order, which together are the whole; none of a short one
record Passage(
    Report report,
    int statement,
    int part,
    int from,
    int to,
    List<Voice> voices,
    int told,
    long story,
    Row row,
    List<Passage> clauses) {
  /// By report, then by place.
  static final Comparator<Passage> BY_PLACE =
      Comparator.comparing((Passage passage) -> passage.report().id())
          .thenComparingInt(Passage::from)
          .thenComparingInt(Passage::to)
          .thenComparingInt(Passage::statement);

  static final int UNTOLD = Integer.MIN_VALUE;

  Passage with(Row other, List<Passage> otherClauses) {
    return new Passage(
        report, statement, part, from, to, voices, told, story, other, List.copyOf(otherClauses));
  }

  Statement of() {
    return report.analysis().statements().get(statement);
  }

  Span span() {
    return report.words().span(from, to);
  }

  String text() {
    return span().of(report.text());
  }

  /// The words that tell something: concept, stem and weight of each, in the order of the text and in the order of their concepts.
  ///
  /// @param inOrder concepts
  /// @param sorted concepts, each once
  /// @param stems of `sorted`
  /// @param weights of `sorted`
  /// @param weight of all `sorted`
  /// @param hash of the stems in order: passages of equal hash have the same words
  @SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
  record Row(
      long[] inOrder, long[] sorted, long[] stems, float[] weights, float weight, long hash) {
    int size() {
      return sorted.length;
    }

    /// The row with less weight on concepts that stand in several statements of its report.
    ///
    /// @param in in how many, by the concept's number
    Row discounted(LongTable concepts, int[] in) {
      float[] less = new float[weights.length];
      float sum = 0;
      for (int i = 0; i < less.length; i++) {
        int number = concepts.get(sorted[i]);
        less[i] =
            number < 0
                ? weights[i]
                : (float) (weights[i] / Math.max(1, Math.sqrt(in[number] / 2.0)));
        sum += less[i];
      }
      return new Row(inOrder, sorted, stems, less, sum, hash);
    }
  }
}
