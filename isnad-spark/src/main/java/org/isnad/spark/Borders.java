package org.isnad.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps account of which blocks are known to be right: those that begin where all begins, and those that began in the very state with which the block before
/// them, itself right, ended. For one thread.
final class Borders {
  private final List<Block> blocks;
  private final Map<Integer, Long> beginnings = new HashMap<>();
  private final Map<Integer, Long> ends = new HashMap<>();

  Borders(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  /// The blocks as they were folded last.
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  void tell(BlockRow border) {
    (border.border() == BlockRow.BEGINNING ? beginnings : ends)
        .put(border.block(), border.fingerprint());
  }

  /// Those that are to be folded again, begun earlier; empty when all are right.
  ///
  /// @param starts steps at which a block can begin, ascending, 0 the first
  List<Block> again(List<Integer> starts) {
    List<Block> again = new ArrayList<>();
    for (int number = 1; number < blocks.size(); number++) {
      Block block = blocks.get(number);
      if (!block.isWhole() && !isRight(number)) {
        Block warmer = block.warmer(earlier(block, starts));
        blocks.set(number, warmer);
        again.add(warmer);
      }
    }
    return again;
  }

  private boolean isRight(int number) {
    @Nullable Long beginning = beginnings.get(number);
    @Nullable Long end = ends.get(number - 1);
    if (end == null || beginning == null) {
      throw new IllegalStateException("the borders of block " + number + " are not known");
    }
    return Objects.equals(beginning, end);
  }

  /// Four times as far back, at a start.
  private static int earlier(Block block, List<Integer> starts) {
    int wanted = block.from() - 4 * (block.from() - block.warm());
    int earlier = 0;
    for (int start : starts) {
      if (start <= wanted) {
        earlier = start;
      }
    }
    return earlier;
  }
}
