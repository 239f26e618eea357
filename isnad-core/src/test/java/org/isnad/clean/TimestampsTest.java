package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  @ParameterizedTest
  @CsvSource({
    "2018-05-16T10:08:43+04:00, 2018-05-16T10:08:43+04:00, 2018-05-16",
    "2018-05-16T23:30:00+00:00, 2018-05-16T23:30:00+00:00, 2018-05-16",
    "2018-05-16T10:08:43Z, 2018-05-16T10:08:43Z, 2018-05-16",
    "2018-05-16T10:08:43.000+0300, 2018-05-16T10:08:43.000+03:00, 2018-05-16",
    "2018-05-16T10:08:43, 2018-05-16T10:08:43, 2018-05-16",
    "2018-05-16 10:08, 2018-05-16T10:08, 2018-05-16",
    "2018-05-16, 2018-05-16, 2018-05-16",
    "2018/5/6, 2018-05-06, 2018-05-06",
    "16/05/2018, 2018-05-16, 2018-05-16",
    "٢٠١٨-٠٥-١٦, 2018-05-16, 2018-05-16",
    "20180516, 2018-05-16, 2018-05-16",
    "1526465323, 2018-05-16T10:08:43Z, 2018-05-16",
    "1526465323000, 2018-05-16T10:08:43Z, 2018-05-16",
    "'Wed, 16 May 2018 10:08:43 +0400', 2018-05-16T10:08:43+04:00, 2018-05-16",
  })
  void usualShapesAreRead(String written, String value, LocalDate day) {
    assertThat(Timestamps.read(written)).isEqualTo(new Timestamps.Moment(value, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2018",
        "2018-13-01",
        "2018-02-30",
        "16 مايو",
        "2018-05-16 at noon",
        "99"
      })
  void othersAreNone(String written) {
    assertThat(Timestamps.read(written)).isNull();
  }
}
