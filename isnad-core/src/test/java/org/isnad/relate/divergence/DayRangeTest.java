package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2023-05-18,2023-05-19",
    "2023-05,2023-06",
    "2023,2024",
    "2023-05-18TMO,2023-05-19T10:30",
    "2023-W20,2023-05-22",
    "2023-05-01/2023-05-03,2023-05-04",
    "2023,2024-W01",
  })
  void conflictsWhereNoDayIsShared(String a, String b) {
    assertThat(range(a).conflicts(range(b))).isTrue();
    assertThat(range(b).conflicts(range(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-18,2023-05",
    "2023-05,2023",
    "2023-05-18TEV,2023-05-18T20:00",
    "2023-W20,2023-05-18",
    "2023-05-01/2023-05-03,2023-05-02",
    "2023,2022-W52",
  })
  void isNoConflictWhereOneIsOnlyMoreExact(String a, String b) {
    assertThat(range(a).conflicts(range(b))).isFalse();
    assertThat(range(b).conflicts(range(a))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XXXX-06-25", "2023-SU", "2023-Q1", "199", "XXXX-WXX-4", "P3D", "PAST_REF"})
  void tellsNothingOfWhatIsOpen(String value) {
    assertThat(DayRange.of(value)).isNull();
  }

  private static DayRange range(String value) {
    return Objects.requireNonNull(DayRange.of(value));
  }
}
