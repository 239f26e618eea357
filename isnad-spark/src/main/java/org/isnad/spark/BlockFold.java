package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.isnad.relate.report.StemCounts;
import org.jspecify.annotations.Nullable;

/// Folds the blocks of a partition, one after the other. For one thread.
final class BlockFold {
  private final Rooms rooms;
  private final DayPlan plan;
  private final Map<Integer, Block> blocks;
  private final Map<Integer, StemCounts> counts;
  private final Days days;
  private @Nullable Block block;
  private TellingFold fold;

  /// @param blocks by number
  /// @param counts of all reports before a step, by the step
  BlockFold(
      Iterator<DayRow> rows,
      Rooms rooms,
      DayPlan plan,
      Map<Integer, Block> blocks,
      Map<Integer, StemCounts> counts) {
    this.rooms = rooms;
    this.plan = plan;
    this.blocks = Map.copyOf(blocks);
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
    Block at = enter(closed.task());
    if (closed.step() == at.from() && !at.isWhole()) {
      out.add(BlockRow.border(at.number(), BlockRow.BEGINNING, fold.fingerprint()));
    }
    List<Related> related = fold.fold(closed.day(), closed.ids(), closed.step());
    if (closed.step() >= at.from()) {
      related.forEach(one -> out.add(BlockRow.of(at.number(), one)));
      FollowRows.of(closed.day(), closed.ids(), closed.step(), rooms)
          .forEach(one -> out.add(BlockRow.followed(at.number(), one)));
    }
    if (closed.step() == at.to() - 1) {
      if (at.to() == plan.steps().size()) {
        fold.close().forEach(one -> out.add(BlockRow.of(at.number(), one)));
      } else {
        out.add(BlockRow.border(at.number(), BlockRow.END, fold.fingerprint()));
      }
    }
    return out.stream().map(BlockRow::row).toList();
  }

  private Block enter(int number) {
    Block known = block;
    if (known == null || known.number() != number) {
      known = blocks.get(number);
      StemCounts before = known == null ? null : counts.get(known.warm());
      if (known == null || before == null) {
        throw new IllegalStateException("no block " + number);
      }
      block = known;
      fold = new TellingFold(rooms, before);
    }
    return known;
  }
}
