package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which blocks are folded again, and from where.
class BordersTest {
  private static final int BLOCKS = 40;
  private static final int DAYS = 10;

  /// Forty blocks of ten steps, each begun five steps earlier.
  private static List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int number = 0; number < BLOCKS; number++) {
      int from = number * DAYS;
      runs.add(new Run(Math.max(0, from - 5), List.of(new Block(number, from, from + DAYS))));
    }
    return runs;
  }

  private static final List<Integer> STARTS = runs().stream().map(Run::warm).distinct().toList();

  /// Folds as tasks would, of which each knows what it must where it begins at `enough` steps or more before its first block, or where all begins.
  private static void fold(Borders borders, List<Run> runs, int enough) {
    for (Run run : runs) {
      boolean knows = run.isWhole() || run.warmSteps() >= enough;
      for (Block block : run.blocks()) {
        long wrong = knows ? 0 : 1_000_000L + run.warm();
        borders.tell(BlockRow.border(block.number(), BlockRow.BEGINNING, block.from() + wrong));
        borders.tell(BlockRow.border(block.number(), BlockRow.END, block.to() + wrong));
      }
    }
  }

  private static int steps(List<Run> runs) {
    return runs.stream().mapToInt(run -> run.to() - run.warm()).sum();
  }

  /// How many steps are folded in all until every block is right.
  private static int all(int enough) {
    Borders borders = new Borders(runs());
    int steps = 0;
    List<Run> runs = borders.runs();
    while (!runs.isEmpty()) {
      steps += steps(runs);
      fold(borders, runs, enough);
      runs = borders.again(STARTS);
    }
    assertThat(borders.runs().stream().flatMap(run -> run.blocks().stream().map(Block::number)))
        .containsExactlyElementsOf(IntStream.range(0, BLOCKS).boxed().toList());
    assertThat(borders.runs()).allMatch(run -> run.isWhole() || run.warmSteps() >= enough);
    return steps;
  }

  @Test
  void whereEnoughIsKnownNothingIsFoldedAgain() {
    assertThat(all(5)).isEqualTo(steps(runs()));
  }

  @Test
  void whereTooLittleIsKnownTheRunsBeginFartherBack() {
    assertThat(all(15)).isBetween(3 * BLOCKS * DAYS, 6 * BLOCKS * DAYS);
  }

  @Test
  void whereNothingShortOfTheFirstDayWillDoTheWorkStaysWithinAFewTimesAllDays() {
    assertThat(all(Integer.MAX_VALUE)).isLessThan(8 * BLOCKS * DAYS);
  }
}
