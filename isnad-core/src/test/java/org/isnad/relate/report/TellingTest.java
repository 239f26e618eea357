package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final LocalDate DATE = LocalDate.of(2023, 5, 18);
  private static final Report REPORT =
      Reports.of(
          "a",
          null,
          DATE,
          "قال وزير الخارجية الروسي سيرغي لافروف إن موسكو مستعدة للحوار مع واشنطن.\n\n"
              + "وتقع مدينة دمشق في جنوب سوريا، وافتتحت البلدية جسرا طوله 3 كيلومترات.");

  private static List<String> names(Report report) {
    return report.analysis().entities().stream().map(Entity::name).toList();
  }

  @Test
  void keepsStatementsWithWhoSpeaksAndWhatIsNamedInThem() {
    assertThat(REPORT.analysis().statements()).isNotEmpty();
    assertThat(names(REPORT)).contains("دمشق");
    assertThat(REPORT.told().analysis().statements()).isEqualTo(REPORT.analysis().statements());
    assertThat(names(REPORT.told())).contains("سيرغي لافروف", "واشنطن").doesNotContain("دمشق");
    assertThat(REPORT.told().analysis().figures()).isEmpty();
    assertThat(REPORT.told().text()).isEqualTo(REPORT.text());
  }

  @Test
  void keepsAllWordsButTheirForms() {
    Words all = REPORT.words();
    Words told = REPORT.told().words();
    assertThat(told.size()).isEqualTo(all.size());
    assertThat(told.stem(3)).isEqualTo(all.stem(3));
    assertThat(told.span(0, 2)).isEqualTo(all.span(0, 2));
    assertThatThrownBy(() -> told.form(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void leavesOutOfADayTheReportsWithoutStatements() {
    Report silent = Reports.of("b", null, DATE, "تقع مدينة دمشق في جنوب سوريا.");
    assertThat(silent.analysis().statements()).isEmpty();
    assertThat(Day.of(DATE, List.of(silent, REPORT)).told().reports())
        .extracting(Report::id)
        .containsExactly("a");
  }
}
