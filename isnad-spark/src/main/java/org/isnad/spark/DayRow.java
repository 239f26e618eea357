package org.isnad.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a fold is given of a report: its document, or which entities across reports its entities are. The rows of a fold come sorted by task, step and report.
///
/// @param task that folds it
/// @param step of its day
/// @param report its id
/// @param own ids of its entities; empty where it is a document
/// @param known ids across reports, one for each of `own`
/// @param document `isnad/1`; null where it is ids
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record DayRow(
    int task,
    int step,
    String report,
    List<String> own,
    List<String> known,
    byte @Nullable [] document)
    implements Serializable {
  DayRow {
    Objects.requireNonNull(report, "report");
    own = List.copyOf(own);
    known = List.copyOf(known);
    if (own.size() != known.size()) {
      throw new IllegalArgumentException("each entity has an id across reports: " + report);
    }
  }
}
