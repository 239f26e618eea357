package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days whose relations are given out together.
///
/// @param number from 0
/// @param from its first step
/// @param to one past its last step
record Block(int number, int from, int to) implements Serializable {
  Block {
    if (from < 0 || from >= to) {
      throw new IllegalArgumentException("no block: " + from + ", " + to);
    }
  }

  /// Cuts the days into blocks.
  ///
  /// @param days of the calendar in a block, at least
  static List<Block> cut(DayPlan plan, int days) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int step = 1; step <= plan.steps().size(); step++) {
      if (step == plan.steps().size() || isFull(plan, from, step, days)) {
        blocks.add(new Block(blocks.size(), from, step));
        from = step;
      }
    }
    return blocks;
  }

  /// Whether the block from `from` is long enough to end before `step`; undated reports stay with the block before them.
  private static boolean isFull(DayPlan plan, int from, int step, int days) {
    LocalDate first = plan.steps().get(from).date();
    LocalDate next = plan.steps().get(step).date();
    return first != null && next != null && ChronoUnit.DAYS.between(first, next) >= days;
  }
}
