package org.isnad.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps account of which blocks are known to be right: those that begin where all begins, and those that began in the very state with which the block before
/// them, itself right, ended. For one thread.
final class Borders {
  /// A run that would begin so many times its own length earlier goes on from the run before it, if that is folded again as well.
  private static final int LONG = 3;

  private static final int FARTHER = 4;

  private final int blocks;
  private List<Run> runs;
  private final Map<Integer, Long> beginnings = new HashMap<>();
  private final Map<Integer, Long> ends = new HashMap<>();

  /// @param runs one for each block
  Borders(List<Run> runs) {
    this.runs = List.copyOf(runs);
    this.blocks = runs.size();
  }

  /// How many blocks there are.
  int blocks() {
    return blocks;
  }

  /// The runs as they were folded last, in the order of their blocks.
  List<Run> runs() {
    return runs;
  }

  void tell(BlockRow border) {
    (border.border() == BlockRow.BEGINNING ? beginnings : ends)
        .put(border.block(), border.fingerprint());
  }

  /// Those that are to be folded again, begun earlier; empty when all are right. What one run of blocks ends with is no news to the next block of that run, so
  /// that many blocks which nothing short of the first day makes right are folded once and not each from the first day.
  ///
  /// @param starts steps at which a run can begin, ascending, 0 the first
  List<Run> again(List<Integer> starts) {
    List<Run> all = new ArrayList<>();
    List<Run> again = new ArrayList<>();
    for (Run run : runs) {
      if (run.isWhole() || isRight(run.number())) {
        all.add(run);
        continue;
      }
      Run warmer = run.warmer(earlier(run, starts));
      boolean follows =
          !again.isEmpty()
              && again.getLast().to() == run.from()
              && all.getLast() == again.getLast();
      if (follows && warmer.warmSteps() > LONG * (run.to() - run.from())) {
        Run longer = again.removeLast().then(run);
        again.add(longer);
        all.set(all.size() - 1, longer);
      } else {
        again.add(warmer);
        all.add(warmer);
      }
    }
    runs = List.copyOf(all);
    return again;
  }

  private boolean isRight(int number) {
    Long beginning = beginnings.get(number);
    Long end = ends.get(number - 1);
    if (end == null || beginning == null) {
      throw new IllegalStateException("the borders of block " + number + " are not known");
    }
    return beginning.equals(end);
  }

  /// Four times as far back, at a start.
  private static int earlier(Run run, List<Integer> starts) {
    int wanted = run.from() - FARTHER * Math.max(1, run.warmSteps());
    int earlier = 0;
    for (int start : starts) {
      if (start <= wanted) {
        earlier = start;
      }
    }
    return earlier;
  }
}
