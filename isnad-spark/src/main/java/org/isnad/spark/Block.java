package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days that one task folds. It begins some days earlier, with nothing known, and gives nothing out for those: whether it then knew what it had to shows when
/// its state is compared with the one that the block before it ended with.
///
/// @param number from 0
/// @param warm the first step that is folded
/// @param from the first step whose relations are given out
/// @param to one past its last step
record Block(int number, int warm, int from, int to) implements Serializable {
  Block {
    if (warm < 0 || warm > from || from >= to) {
      throw new IllegalArgumentException("no block: " + warm + ", " + from + ", " + to);
    }
  }

  /// Whether it knows everything because it begins where all begins.
  boolean isWhole() {
    return warm == 0;
  }

  /// The same, begun earlier.
  Block warmer(int earlier) {
    return new Block(number, earlier, from, to);
  }

  /// Cuts the days into blocks.
  ///
  /// @param days of the calendar in a block, at least
  /// @param warmDays that it begins earlier
  static List<Block> cut(DayPlan plan, int days, int warmDays) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int step = 1; step <= plan.steps().size(); step++) {
      if (step == plan.steps().size() || isFull(plan, from, step, days)) {
        blocks.add(new Block(blocks.size(), plan.warm(from, warmDays), from, step));
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
