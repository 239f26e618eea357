package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/news/2018/05/16/bridge.html, 2018-05-16",
    "https://example.org/ar/20180509-جسر-جديد, 2018-05-09",
    "https://example.org/2018-5-9, 2018-05-09",
    "https://example.org/2015/20150804/du13.htm, 2015-08-04",
    "example.org/a/2024_01_31.html, 2024-01-31",
  })
  void theDayStandsInThePath(String url, LocalDate day) {
    assertThat(UrlDates.read(url)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/web/article/1025435",
        "https://example.org/2018/bridge",
        "https://example.org/2018/05/bridge",
        "https://example.org/2018/13/40/",
        "https://example.org/details?date=2018/05/16/",
        "https://example.org/12345678",
        "https://example.org/20180516123"
      })
  void otherNumbersAreNoDay(String url) {
    assertThat(UrlDates.read(url)).isNull();
  }
}
