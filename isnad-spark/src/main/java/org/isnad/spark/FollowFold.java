package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.isnad.relate.Relation;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.series.CommitmentState;
import org.isnad.relate.series.SeriesState;
import org.isnad.relate.series.Sighting;
import org.isnad.relate.series.Trace;

/// Folds what reports tell of some quantities and of some who undertake, from the first day to the last. For one thread.
final class FollowFold {
  private final Iterator<Row> rows;
  private final DayPlan plan;
  private final Rooms rooms;
  private SeriesState series = SeriesState.EMPTY;
  private CommitmentState commitments = CommitmentState.EMPTY;
  private StemCounts counts = StemCounts.NONE;
  private final List<Sighting> figures = new ArrayList<>();
  private final List<List<Trace>> traces = new ArrayList<>();

  /// @param rows by step, room and turn
  FollowFold(Iterator<Row> rows, DayPlan plan, Rooms rooms) {
    this.rows = rows;
    this.plan = plan;
    this.rooms = rooms;
  }

  /// Series and commitments, which all come at the end; each kind by itself in the order of ids.
  List<Related> follow() {
    int step = 0;
    while (rows.hasNext()) {
      Related row = RelatedCodec.related(rows.next());
      while (step < row.step()) {
        close(step++);
      }
      read(row);
    }
    while (step < plan.steps().size()) {
      close(step++);
    }
    RelationRows out = new RelationRows(rooms, Related.AT_THE_END);
    Rooms.Through through = rooms.through();
    through
        .series()
        .close(series)
        .forEach(one -> out.add(Related.SERIES, new Relation.OfSeries(one)));
    through
        .commitments()
        .close(commitments)
        .forEach(one -> out.add(Related.COMMITMENTS, new Relation.OfCommitment(one)));
    return out.rows().stream().map(Related::byId).toList();
  }

  private void read(Related row) {
    switch (row.room()) {
      case FollowRows.COUNTS -> counts = counts.plus(StemCounts.unpacked(row.line()));
      case Related.SERIES -> figures.add(Sighting.of(row.line()));
      case Related.COMMITMENTS -> {
        Trace trace = Trace.of(row.line());
        if (traces.isEmpty() || !traces.getLast().getFirst().report().equals(trace.report())) {
          traces.add(new ArrayList<>());
        }
        traces.getLast().add(trace);
      }
      default -> throw new IllegalStateException("no room " + row.room());
    }
  }

  private void close(int step) {
    var date = plan.steps().get(step).date();
    series = rooms.through().series().fold(series, date, figures, counts);
    commitments = rooms.through().commitments().fold(commitments, date, traces);
    figures.clear();
    traces.clear();
  }
}
