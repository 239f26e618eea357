package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void theMedianIsTheMiddleOrTheMeanOfTheTwoMiddleOnes() {
    assertThat(Rounds.median(new double[] {9, 1, 5})).isEqualTo(5);
    assertThat(Rounds.median(new double[] {9, 1, 5, 2})).isEqualTo(3.5);
  }

  @Test
  void theRatioIsTheMedianOfTheRoundsOwnRatios() {
    Rounds rounds = new Rounds(new double[] {1, 2, 30}, new double[] {10, 10, 10});
    assertThat(rounds.ratio()).isCloseTo(0.2, within(1e-12));
  }
}
