package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.relate.report.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2021, 3, 5);

  @Test
  void speaksForReportsThatNameOneDayAndAgainstThoseThatNameOthers() {
    EventDays today = of(FRIDAY, "وقع الوزيران الاتفاق اليوم الجمعة في العاصمة.");
    EventDays dayAfter = of(FRIDAY.plusDays(1), "وقع الوزيران الاتفاق الجمعة في العاصمة.");
    EventDays another = of(FRIDAY.plusDays(1), "افتتح الوزير الجسر اليوم السبت.");
    assertThat(today.agreement(dayAfter)).isGreaterThan(1);
    assertThat(today.agreement(another)).isLessThan(1);
    assertThat(today.plus(another).agreement(dayAfter)).isGreaterThan(another.agreement(dayAfter));
  }

  @Test
  void saysNothingWhereNoDayIsNamedOrItIsLongPast() {
    EventDays today = of(FRIDAY, "وقع الوزيران الاتفاق اليوم الجمعة في العاصمة.");
    assertThat(today.agreement(of(FRIDAY, "وقع الوزيران الاتفاق في العاصمة."))).isEqualTo(1);
    assertThat(today.agreement(of(FRIDAY, "تأسست الشركة في 12 يناير 2019."))).isEqualTo(1);
  }

  @Test
  void tellsWeekdaysApartWhereNoDateIsKnown() {
    EventDays friday = of(null, "وقع الوزيران الاتفاق اليوم الجمعة في العاصمة.");
    EventDays thursday = of(null, "افتتح الوزير الجسر اليوم الخميس.");
    assertThat(friday.agreement(thursday)).isLessThan(1);
    assertThat(friday.agreement(friday)).isEqualTo(1);
    assertThat(friday.agreement(of(FRIDAY, "وقع الوزيران الاتفاق اليوم الجمعة."))).isEqualTo(1);
  }

  private static EventDays of(@Nullable LocalDate published, String text) {
    return EventDays.of(Reports.of("a", null, published, text));
  }
}
