package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTest {
  private static final LocalDate DATE = LocalDate.of(2023, 5, 18);
  private static final Report FIRST = Reports.of("a", null, DATE, "افتتح الوزير القناة.");
  private static final Report SECOND = Reports.of("b", null, DATE, "أغلقت الوزارة الجسر.");

  @Test
  void isTheSameWhateverTheOrderTheReportsCameIn() {
    assertThat(Day.of(DATE, List.of(SECOND, FIRST)).reports()).containsExactly(FIRST, SECOND);
  }

  @Test
  void takesAReportThatComesTwiceOnce() {
    assertThat(Day.of(DATE, List.of(FIRST, SECOND, FIRST)).reports())
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void takesTheSameOfTwoReportsUnderOneIdWhateverTheirOrder() {
    Report other = Reports.of("a", null, DATE, "افتتح الوزير الجسر.");
    assertThat(Day.of(DATE, List.of(FIRST, other))).isEqualTo(Day.of(DATE, List.of(other, FIRST)));
  }

  @Test
  void refusesReportsOutOfOrder() {
    assertThatThrownBy(() -> new Day(DATE, List.of(SECOND, FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
  }
}
