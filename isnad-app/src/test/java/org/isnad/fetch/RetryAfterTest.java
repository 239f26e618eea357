package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2024-06-19T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | PT0S",
        "120 | PT2M",
        "99999999999999999999 | PT999999999S",
        "Wed, 19 Jun 2024 08:01:00 GMT | PT1M",
        "Wed, 19 Jun 2024 07:00:00 GMT | PT0S",
        "soon |",
        "-5 |",
        "'' |",
      })
  void secondsOrADate(String value, Duration wait) {
    assertThat(RetryAfter.parse(value, NOW)).isEqualTo(wait);
  }
}
