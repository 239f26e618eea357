package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-10T08:51:37+04:00",
        "2018-05-10T00:00:00-11:30",
        "2018-05-31T23:59:59Z",
        "1968-02-29T12:00:00+00:00",
        "2018-05-10T08:51+03:00",
        "2018-05-10T08:51:37.25Z",
        "2018-05-10T08:51:37+18:00"
      })
  void readsTimesWithAZone(String value) {
    assertThat(PublicationTime.second(value))
        .isEqualTo(PublicationTime.zoned(value))
        .isEqualTo(OffsetDateTime.parse(value).toEpochSecond());
  }

  @Test
  void takesATimeWithoutZoneAsUtc() {
    long second = Instant.parse("2018-05-10T08:51:37Z").getEpochSecond();
    assertThat(PublicationTime.second("2018-05-10T08:51:37")).isEqualTo(second);
    assertThat(PublicationTime.zoned("2018-05-10T08:51:37")).isEqualTo(PublicationTime.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-10",
        "2018-02-30T08:51:37",
        "2018-13-10T08:51:37",
        "2018-05-10T24:51:37",
        "2018-05-10T08:60:37",
        "2018-05-10T08:51:37+19:00",
        "2018-05-10T08:51:37 GMT",
        "T",
        ""
      })
  void givesNoTimeForWhatTellsNone(String value) {
    assertThat(PublicationTime.second(value)).isEqualTo(PublicationTime.NONE);
    assertThat(PublicationTime.second(null)).isEqualTo(PublicationTime.NONE);
    assertThat(PublicationTime.zoned(value)).isEqualTo(PublicationTime.NONE);
  }
}
