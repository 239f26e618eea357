package org.isnad.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.isnad.relate.report.StemCounts;

/// Folds what one task was given: a block of days, or all days in the rooms that forget nothing. Static and thread-safe.
final class Folding {
  private Folding() {}

  /// @param following the number of the task that folds all days
  static Iterator<Row> rows(
      Iterator<DayRow> given,
      int following,
      Rooms rooms,
      DayPlan plan,
      Map<Integer, Block> blocks,
      Map<Integer, StemCounts> counts) {
    Peeked rows = new Peeked(given);
    if (!rows.hasNext()) {
      return List.<Row>of().iterator();
    }
    Iterator<BlockRow> out =
        rows.task() == following
            ? new ThroughFold(rows, plan, rooms)
                .follow().stream().map(one -> BlockRow.of(following, one)).iterator()
            : new BlockFold(rows, rooms, plan, blocks, counts).rows();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return out.hasNext();
      }

      @Override
      public Row next() {
        return out.next().row();
      }
    };
  }

  /// Rows of which the first can be looked at.
  private static final class Peeked implements Iterator<DayRow> {
    private final Iterator<DayRow> rest;
    private List<DayRow> first;

    Peeked(Iterator<DayRow> rows) {
      this.rest = rows;
      this.first = rows.hasNext() ? List.of(rows.next()) : List.of();
    }

    int task() {
      return first.getFirst().task();
    }

    @Override
    public boolean hasNext() {
      return !first.isEmpty() || rest.hasNext();
    }

    @Override
    public DayRow next() {
      if (first.isEmpty()) {
        return rest.next();
      }
      DayRow row = first.getFirst();
      first = List.of();
      return row;
    }
  }
}
