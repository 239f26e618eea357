package org.isnad.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
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
import scala.Tuple2;

/// Reads every report of a partition once: sets aside what names need of it, and counts stems by segments of days. For one thread.
final class Preparing {
  /// The task number of documents cut down to names, and of counts.
  static final int NAMES = 0;

  static final int COUNTS = 1;

  /// Reports that are counted at a time.
  private static final int BATCH = 512;

  private final Iterator<Row> documents;
  private final Rooms rooms;
  private final List<Integer> starts;
  private final Map<Integer, List<Report>> uncounted = new HashMap<>();
  private final Map<Integer, StemCounts> counts = new HashMap<>();
  private int waiting;
  private boolean closed;

  /// @param starts the first steps of the segments, ascending, 0 the first
  Preparing(Iterator<Row> documents, Rooms rooms, List<Integer> starts) {
    this.documents = documents;
    this.rooms = rooms;
    this.starts = List.copyOf(starts);
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
    uncounted.computeIfAbsent(segment(step), start -> new ArrayList<>()).add(report);
    if (++waiting == BATCH) {
      count();
    }
    byte[] names = rooms.wire().analyses().bytes(names(report.analysis()));
    return List.of(
        DayRowCodec.row(new DayRow(NAMES, step, report.id(), List.of(), List.of(), names)));
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

  private int segment(int step) {
    int segment = 0;
    for (int start : starts) {
      if (start <= step) {
        segment = start;
      }
    }
    return segment;
  }

  private void count() {
    uncounted.forEach((start, reports) ->
        counts.put(start, counts.getOrDefault(start, StemCounts.NONE).with(reports)));
    uncounted.clear();
    waiting = 0;
  }

  private List<Row> close() {
    closed = true;
    count();
    List<Row> rows = new ArrayList<>();
    counts.forEach((start, count) ->
        rows.add(
            DayRowCodec.row(new DayRow(COUNTS, start, "", List.of(), List.of(), bytes(count)))));
    return rows;
  }

  private static byte[] bytes(StemCounts counts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(counts);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /// The counts of a row, by their segment.
  static Tuple2<Integer, StemCounts> counts(Row row) {
    byte[] bytes = row.getAs(DayRowCodec.DOCUMENT);
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return new Tuple2<>(
          row.getInt(row.fieldIndex(DayRowCodec.STEP)), (StemCounts) in.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("counts that were written here cannot be read", e);
    }
  }
}
