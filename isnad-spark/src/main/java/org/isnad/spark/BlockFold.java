package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.isnad.relate.report.StemCounts;
import org.jspecify.annotations.Nullable;

/// Folds the runs of a partition, one after the other. For one thread.
final class BlockFold {
  private final Rooms rooms;
  private final DayPlan plan;
  private final Map<Integer, Run> runs;
  private final Map<Integer, StemCounts> counts;
  private final Days days;
  private @Nullable Run run;
  private TellingFold fold;

  /// @param runs by number
  /// @param counts of all reports before a step, by the step
  BlockFold(
      Iterator<DayRow> rows,
      Rooms rooms,
      DayPlan plan,
      Map<Integer, Run> runs,
      Map<Integer, StemCounts> counts) {
    this.rooms = rooms;
    this.plan = plan;
    this.runs = Map.copyOf(runs);
    this.counts = Map.copyOf(counts);
    this.days = new Days(rows, plan, rooms::report);
    this.fold = new TellingFold(rooms, StemCounts.NONE);
  }

  Iterator<Row> rows() {
    return new Flattened<>(this::step);
  }

  /// What one more day gives; null after the last.
  private @Nullable List<Row> step() {
    if (!days.hasNext()) {
      return null;
    }
    Days.Closed closed = days.next();
    List<BlockRow> out = new ArrayList<>();
    Run at = enter(closed.task());
    boolean isOut = closed.step() >= at.from();
    Block block = isOut ? at.block(closed.step()) : at.blocks().getFirst();
    if (closed.step() == block.from() && block.from() > 0) {
      out.add(BlockRow.border(block.number(), BlockRow.BEGINNING, fold.fingerprint()));
    }
    List<Related> related = fold.fold(closed.day(), closed.ids(), closed.step());
    if (isOut) {
      related.forEach(one -> out.add(BlockRow.of(block.number(), one)));
      FollowRows.of(closed.day(), closed.ids(), closed.step(), rooms)
          .forEach(one -> out.add(BlockRow.followed(block.number(), one)));
    }
    if (isOut && closed.step() == block.to() - 1) {
      if (block.to() == plan.steps().size()) {
        fold.close().forEach(one -> out.add(BlockRow.of(block.number(), one)));
      } else {
        out.add(BlockRow.border(block.number(), BlockRow.END, fold.fingerprint()));
      }
    }
    return out.stream().map(BlockRow::row).toList();
  }

  private Run enter(int number) {
    Run known = run;
    if (known == null || known.number() != number) {
      known = runs.get(number);
      StemCounts before = known == null ? null : counts.get(known.warm());
      if (known == null || before == null) {
        throw new IllegalStateException("no run " + number);
      }
      run = known;
      fold = new TellingFold(rooms, before);
    }
    return known;
  }
}
