package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2023-04, 2023-04-01, 2023-04-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-04-06, 2023-04-06, 2023-04-06",
    "2023-04-06T10:30, 2023-04-06, 2023-04-06",
    "2023-04-06TNI, 2023-04-06, 2023-04-06",
    "2023-Q2, 2023-04-01, 2023-06-30",
    "2023-H2, 2023-07-01, 2023-12-31",
    "2023-W01, 2023-01-02, 2023-01-08",
    "2022-12-26/2022-12-27, 2022-12-26, 2022-12-27"
  })
  void aValueMeansItsDays(String value, LocalDate from, LocalDate to) {
    assertThat(DayRange.of(value)).isEqualTo(new DayRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P3D",
        "XXXX-06-25",
        "2023-XX",
        "2023-13",
        "2023-02-30",
        "202",
        "20233",
        "2023-Q5",
        "2023-W60",
        "PAST_REF",
        "2023-5",
        "/",
        "2023/",
        "2024/2023"
      })
  void whatIsNotSettledHasNone(String value) {
    assertThat(DayRange.of(value)).isNull();
  }
}
