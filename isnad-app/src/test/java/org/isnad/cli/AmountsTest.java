package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void nounsFollowTheirNumber() {
    assertThat(Amounts.count(1, "story")).isEqualTo("1 story");
    assertThat(Amounts.count(2, "story")).isEqualTo("2 stories");
    assertThat(Amounts.count(12_345, "report")).isEqualTo("12,345 reports");
    assertThat(Amounts.count(3, "series")).isEqualTo("3 series");
  }

  @Test
  void timesAreToldInTheUnitThatSuits() {
    assertThat(Amounts.time(3_240_000_000L)).isEqualTo("3.2 s");
    assertThat(Amounts.time(252_000_000_000L)).isEqualTo("4 min 12 s");
    assertThat(Amounts.time(7_500_000_000_000L)).isEqualTo("2 h 5 min");
  }

  @Test
  void bytesAreToldInMegabytes() {
    assertThat(Amounts.bytes(58_133_265)).isEqualTo("58.1 MB");
  }
}
