package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analyze.RuleExamples.Example;
import org.junit.jupiter.api.Test;

/// Who is one person does not depend on how many others a report names.
class BearerIndexTest {
  private static final List<String> GIVEN =
      List.of("سامر", "نبيل", "حسن", "كريم", "فؤاد", "ماجد", "طارق", "وليد", "زياد", "عادل");
  private static final List<String> SURNAMES =
      List.of("حداد", "نجار", "خوري", "عبود", "شاهين", "دباغ", "صباغ", "عطار");

  @Test
  void amongManyPersonsEachSurnameIsThatOfItsBearerNamedLast() {
    StringBuilder text = new StringBuilder();
    for (String surname : SURNAMES) {
      for (String given : GIVEN) {
        text.append("قال ").append(given).append(' ').append(surname).append(" إن العمل انتهى. ");
      }
      text.append("ثم أضاف ").append(surname).append(" أن العمل انتهى.\n");
    }
    Example report = new Example("", text.toString(), null, List.of());
    Names names = NameAnalyzer.load().find(report.article(), report.reading(), List.of());
    assertThat(names.entities()).hasSize(GIVEN.size() * SURNAMES.size());
    for (Entity entity : names.entities()) {
      boolean last = entity.name().startsWith(GIVEN.getLast());
      assertThat(entity.mentions()).as(entity.name()).hasSize(last ? 2 : 1);
    }
  }
}
