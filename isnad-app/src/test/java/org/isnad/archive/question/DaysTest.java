package org.isnad.archive.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.relate.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2023-04-06, 2023-04-06, 2023-04-06",
    "2023-02, 2023-02-01, 2023-02-28",
    "2023, 2023-01-01, 2023-12-31",
    "198, 1980-01-01, 1989-12-31",
    "2022-12-26/2022-12-27, 2022-12-26, 2022-12-27",
    "2022-12-26TEV, 2022-12-26, 2022-12-26",
    "2023-05-18T14:20, 2023-05-18, 2023-05-18",
    "2018-W16, 2018-04-16, 2018-04-22",
    "2021-Q2, 2021-04-01, 2021-06-30",
    "2021-H2, 2021-07-01, 2021-12-31",
    "2021-SU, 2021-06-01, 2021-08-31",
    "2021-WI, 2021-12-01, 2022-02-28",
  })
  void aTimeCoversTheDaysFromItsFirstToItsLast(String value, LocalDate first, LocalDate last) {
    assertThat(Days.of(value)).isEqualTo(new Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XXXX-06-25",
        "XXXX-WXX-3",
        "P3Y",
        "PT1H",
        "2023-13",
        "2023-02-30",
        "",
        "PRESENT_REF"
      })
  void whatIsNotSettledOrNoDateCoversNone(String value) {
    assertThat(Days.of(value)).isNull();
  }

  @Test
  void aPeriodHoldsWhatLiesInItInPart() {
    Period june =
        new Period(Series.Clock.EVENT, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 30));
    assertThat(june.holds("2021")).isTrue();
    assertThat(june.holds("2021-06-30")).isTrue();
    assertThat(june.holds("2021-07-01")).isFalse();
    assertThat(june.holds(null)).isFalse();
    assertThat(Period.ALL.holds(null)).isTrue();
  }
}
