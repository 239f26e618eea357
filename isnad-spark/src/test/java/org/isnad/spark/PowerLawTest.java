package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The line through logarithms and its error.
class PowerLawTest {
  private static PowerLaw.Point point(double size, double cost) {
    return new PowerLaw.Point(size, cost);
  }

  @Test
  void pointsOnALineGiveThatLineWithoutError() {
    PowerLaw law =
        PowerLaw.through(List.of(point(1_000, 2), point(10_000, 20), point(100_000, 200)));
    assertThat(law.exponent()).isCloseTo(1, within(1e-9));
    assertThat(law.exponentError()).isLessThan(1e-6);
    assertThat(law.at(1e8).most()).isCloseTo(200_000, within(1e-3));
  }

  @Test
  void theErrorIsThatOfStudent() {
    // By hand: y = ln cost is 0, 1.2, 1.8, 3 at x = 0, 1, 2, 3.
    PowerLaw law =
        PowerLaw.through(
            List.of(
                point(1, 1),
                point(Math.E, Math.exp(1.2)),
                point(Math.exp(2), Math.exp(1.8)),
                point(Math.exp(3), Math.exp(3))));
    assertThat(law.exponent()).isCloseTo(0.96, within(1e-9));
    assertThat(law.spread()).isCloseTo(Math.sqrt(0.072 / 2), within(1e-9));
    assertThat(law.exponentError()).isCloseTo(4.303 * Math.sqrt(0.036 / 5), within(1e-9));
    PowerLaw.Interval next = law.at(Math.exp(4));
    double error = 4.303 * Math.sqrt(0.036 * (1 + 1 / 4.0 + 2.5 * 2.5 / 5));
    assertThat(Math.log(next.most())).isCloseTo(0.06 + 0.96 * 4, within(1e-9));
    assertThat(Math.log(next.high() / next.most())).isCloseTo(error, within(1e-9));
    assertThat(Math.log(next.most() / next.low())).isCloseTo(error, within(1e-9));
  }

  @Test
  void twoPointsHaveNoError() {
    List<PowerLaw.Point> two = List.of(point(1, 1), point(2, 2));
    assertThatThrownBy(() -> PowerLaw.through(two)).isInstanceOf(IllegalArgumentException.class);
  }
}
