package org.isnad.relate.utterance;

import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// A sentence of a statement, or the whole of a short one: what is compared. Immutable.
///
/// @param statement number of the statement in its report, from 0
/// @param part number of the passage in its statement, from 0
/// @param from the report's first word
/// @param to one past its last word
/// @param voices whose words it is
/// @param told the day it was said on as the report tells it, counted from 1970-01-01; [#UNTOLD] where it does not
/// @param story hash of the report's story as it was known on its day; 0 where it was not
/// @param row its concepts
/// @param parts of what its clauses are made; null where it is of one
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
    @Nullable Clauses parts) {
  /// By report, then by place.
  static final Comparator<Passage> BY_PLACE =
      Comparator.comparing((Passage passage) -> passage.report().id())
          .thenComparingInt(Passage::from)
          .thenComparingInt(Passage::to)
          .thenComparingInt(Passage::statement);

  static final int UNTOLD = Integer.MIN_VALUE;

  /// The clauses of a long sentence, in order, which together are the whole; none of a short one. Made anew whenever they are asked for.
  List<Passage> clauses() {
    return parts == null ? List.of() : parts.of(this);
  }

  /// One of its clauses.
  Passage clause(int first, int end, Row concepts) {
    return new Passage(report, statement, part, first, end, voices, told, story, concepts, null);
  }

  Statement of() {
    return report.analysis().statements().get(statement);
  }
}
