package org.isnad.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.series.Sighting;
import org.isnad.relate.series.Trace;

/// What series and commitments are made of, as [Related] rows: room and place say of which kind, in which order. Static and thread-safe.
final class FollowRows {
  /// The room of the counts of a step, which come before all that is compared by them.
  static final int COUNTS = -1;

  static final String FIGURE = "figure";
  static final String UNDERTAKING = "undertaking";
  static final String SENTENCE = "sentence";

  private FollowRows() {}

  /// What the reports of a day tell.
  static List<Related> of(Day day, EntityIds ids, int step, Rooms rooms) {
    List<Related> rows = new ArrayList<>();
    for (Report report : day.reports()) {
      for (Sighting one : rooms.through().series().read(report, ids)) {
        rows.add(new Related(step, Related.SERIES, rows.size(), FIGURE, report.id(), one.bytes()));
      }
      for (Trace one : rooms.through().commitments().read(report, ids)) {
        String kind = one.isUndertaking() ? UNDERTAKING : SENTENCE;
        rows.add(
            new Related(step, Related.COMMITMENTS, rows.size(), kind, report.id(), one.bytes()));
      }
    }
    return rows;
  }

  /// The tasks that need the row: none for a sentence that names nobody who ever undertakes something.
  static Iterable<Integer> tasks(Related row, Undertakers undertakers, int tasks) {
    if (row.kind().equals(FIGURE)) {
      String key = Sighting.of(row.line()).key();
      return List.of((int) Math.floorMod(Hashes.of(key, 0, key.length()), (long) tasks));
    }
    TreeSet<Integer> all = new TreeSet<>();
    for (String id : Trace.of(row.line()).by()) {
      int task = undertakers.task(id, tasks);
      if (task >= 0) {
        all.add(task);
      }
    }
    return all;
  }
}
