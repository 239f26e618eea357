package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Blocks that follow one another and that one task folds, begun some days earlier with nothing known; for those it gives nothing out. Whether it then knew what it
/// had to shows when its state is compared with the one that the block before ended with.
///
/// @param warm the first step that is folded
/// @param blocks one at least
record Run(int warm, List<Block> blocks) implements Serializable {
  Run {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || warm < 0 || warm > blocks.getFirst().from()) {
      throw new IllegalArgumentException("no run: " + warm + ", " + blocks);
    }
  }

  /// The number of the first block, which is also that of the task.
  int number() {
    return blocks.getFirst().number();
  }

  /// The first step whose relations are given out.
  int from() {
    return blocks.getFirst().from();
  }

  /// One past the last step.
  int to() {
    return blocks.getLast().to();
  }

  /// Whether it knows everything because it begins where all begins.
  boolean isWhole() {
    return warm == 0;
  }

  /// How many steps are folded only for what they leave behind.
  int warmSteps() {
    return from() - warm;
  }

  /// The same, begun earlier.
  Run warmer(int earlier) {
    return new Run(earlier, blocks);
  }

  /// This one, which goes on with the blocks of the next.
  Run then(Run next) {
    return new Run(warm, Stream.concat(blocks.stream(), next.blocks().stream()).toList());
  }

  /// The block of a step.
  Block block(int step) {
    for (Block block : blocks) {
      if (step >= block.from() && step < block.to()) {
        return block;
      }
    }
    throw new IllegalArgumentException("no step of it: " + step);
  }

  /// A run for each block into which the days are cut.
  ///
  /// @param days of the calendar in a block, at least
  /// @param warmDays that its run begins earlier
  static List<Run> each(DayPlan plan, int days, int warmDays) {
    List<Run> runs = new ArrayList<>();
    for (Block block : Block.cut(plan, days)) {
      runs.add(new Run(plan.warm(block.from(), warmDays), List.of(block)));
    }
    return runs;
  }
}
