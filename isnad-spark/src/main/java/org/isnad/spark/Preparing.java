package org.isnad.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.isnad.analyze.Analysis;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.jspecify.annotations.Nullable;

/// Reads every report of a partition once: sets aside what names need of it, and counts the stems of each step. For one thread.
final class Preparing {
  /// The task number of documents cut down to names, and of counts.
  static final int NAMES = 0;

  static final int COUNTS = 1;

  /// Reports that are counted at a time.
  private static final int BATCH = 512;

  private final Iterator<Row> documents;
  private final Rooms rooms;
  private final Map<Integer, List<Report>> uncounted = new HashMap<>();
  private int waiting;
  private boolean closed;

  Preparing(Iterator<Row> documents, Rooms rooms) {
    this.documents = documents;
    this.rooms = rooms;
  }

  Iterator<Row> rows() {
    return new Flattened<>(this::next);
  }

  private @Nullable List<Row> next() {
    if (!documents.hasNext()) {
      return closed ? null : close();
    }
    Row row = documents.next();
    int step = row.getInt(row.fieldIndex(DayRowCodec.STEP));
    Report report = rooms.report(row.getAs(DayRowCodec.DOCUMENT));
    uncounted.computeIfAbsent(step, at -> new ArrayList<>()).add(report);
    byte[] names = rooms.wire().analyses().bytes(names(report.analysis()));
    List<Row> out = new ArrayList<>(1);
    out.add(DayRowCodec.row(new DayRow(NAMES, step, report.id(), List.of(), List.of(), names)));
    if (++waiting == BATCH) {
      count(out);
    }
    return out;
  }

  /// What the room of names looks at.
  private static Analysis names(Analysis analysis) {
    return new Analysis(
        analysis.article(),
        List.of(),
        analysis.entities(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private void count(List<Row> out) {
    uncounted.forEach((step, reports) ->
        out.add(
            DayRowCodec.row(
                new DayRow(
                    COUNTS,
                    step,
                    "",
                    List.of(),
                    List.of(),
                    StemCounts.NONE.with(reports).packed()))));
    uncounted.clear();
    waiting = 0;
  }

  private List<Row> close() {
    closed = true;
    List<Row> rows = new ArrayList<>();
    count(rows);
    return rows;
  }
}
