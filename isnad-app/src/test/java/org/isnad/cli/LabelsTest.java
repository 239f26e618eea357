package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.ArticleDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyValueThatIsShownHasALabel(Language language) {
    Labels labels = Labels.load(language);
    all(labels, "act", Act.values());
    all(labels, "mode", Statement.Mode.values());
    all(labels, "medium", Link.Medium.values());
    all(labels, "speaker", Speaker.Kind.values());
    all(labels, "basis", ArticleDate.Basis.values());
    all(labels, "encounter", Encounter.Kind.values());
    all(labels, "encounter-status", Encounter.Status.values());
    all(labels, "change", Figure.Change.values());
    for (Entity.Type type : Entity.Type.values()) {
      assertThat(labels.of("entity." + type.name())).isNotBlank();
    }
    for (Timex.Type type : Timex.Type.values()) {
      assertThat(labels.of("time." + type.name())).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLabelThatIsNotThereIsAFault(Language language) {
    assertThatThrownBy(() -> Labels.load(language).of("no such label"))
        .hasMessageContaining("no such label");
  }

  private static void all(Labels labels, String key, Enum<?>[] values) {
    for (Enum<?> value : values) {
      assertThat(labels.of(key, value)).isNotBlank();
    }
  }
}
