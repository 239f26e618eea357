package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

  @Test
  void joinsWhatIsAlikeOnAverage() {
    assertThat(
            group(
                List.of(
                    text(DAY, 1, 2, 3),
                    text(DAY, 7, 8, 9),
                    text(DAY, 1, 2, 4),
                    text(DAY, 7, 8, 5))))
        .containsExactly(List.of(0, 2), List.of(1, 3));
  }

  @Test
  void makesNoChainOfTwoEventsOverOneBridge() {
    Matter bridge = text(DAY, 1, 2, 11, 12);
    assertThat(
            group(
                List.of(
                    text(DAY, 1, 2, 3, 4),
                    text(DAY, 1, 2, 3, 5),
                    bridge,
                    text(DAY, 11, 12, 13, 14),
                    text(DAY, 11, 12, 13, 15))))
        .noneSatisfy(group -> assertThat(group).contains(0, 4));
  }

  @Test
  void letsLikenessFadeWithTheDaysBetween() {
    Matter first = text(DAY, 1, 2, 3, 4, 5);
    Matter alike = text(DAY.plusDays(3), 1, 2, 7, 8, 9);
    assertThat(group(List.of(first, alike))).hasSize(2);
    assertThat(group(List.of(first, text(DAY.plusDays(1), 1, 2, 7, 8, 9)))).hasSize(1);
  }

  @Test
  void joinsNothingOverALongGap() {
    assertThat(group(List.of(text(DAY, 1, 2), text(DAY.plusDays(5), 1, 2)))).hasSize(2);
  }

  @Test
  void takesADayThatBothTellForMore() {
    long first = DAY.toEpochDay();
    long second = first - 1;
    Matter one = text(DAY, 1, 2, 3, 4);
    Matter other = text(DAY, 1, 5, 6, 7);
    assertThat(group(List.of(told(one, first), told(other, first)))).hasSize(1);
    assertThat(group(List.of(told(one, first), told(other, second)))).hasSize(2);
  }

  private static List<List<Integer>> group(List<Matter> matters) {
    return Grouping.of(matters, 0).stream()
        .map(group -> Arrays.stream(group).boxed().toList())
        .toList();
  }

  private static Matter told(Matter matter, long day) {
    return new Matter(
        1,
        matter.sum(),
        new EventDays(1, EventDays.Named.of(day), EventDays.Named.NONE),
        matter.dates());
  }

  private static Matter text(LocalDate day, int... terms) {
    float[] weights = new float[terms.length];
    Arrays.fill(weights, 1);
    return new Matter(
        1,
        SparseVector.of(terms, weights).unit(),
        new EventDays(1, EventDays.Named.NONE, EventDays.Named.NONE),
        Dates.of(day));
  }
}
