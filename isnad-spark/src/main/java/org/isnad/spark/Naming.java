package org.isnad.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/// What the fold of names writes, as rows of one table. Static and thread-safe.
final class Naming {
  /// The task number of ids, and of entities across reports, whose step is their place and whose report is their id.
  static final int IDS = 0;

  static final int KNOWN = 1;

  private Naming() {}

  static Iterator<Row> rows(Iterator<DayRow> reports, DayPlan plan, Rooms rooms) {
    if (!reports.hasNext()) {
      return List.<Row>of().iterator();
    }
    Iterator<NameFold.Named> named = new NameFold(reports, plan, rooms).entities();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return named.hasNext();
      }

      @Override
      public Row next() {
        return DayRowCodec.row(row(named.next()));
      }
    };
  }

  private static DayRow row(NameFold.Named named) {
    return switch (named) {
      case NameFold.Named.Ids(DayRow row) -> row;
      case NameFold.Named.Known(Related one) ->
          new DayRow(KNOWN, one.turn(), String.valueOf(one.id()), List.of(), List.of(), one.line());
    };
  }
}
