package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00|0",
        "7|7",
        "999|999",
        "1000|1,000",
        "2.85E+7|28,500,000",
        "-1234567.50|-1,234,567.5",
        "0.0001|0.0001",
        "-100|-100",
        "1E+12|1,000,000,000,000"
      })
  void theWholePartStandsInGroupsOfThree(BigDecimal number, String grouped) {
    assertThat(Numbers.grouped(number)).isEqualTo(grouped);
  }
}
