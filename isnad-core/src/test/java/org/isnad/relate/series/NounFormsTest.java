package org.isnad.relate.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

class NounFormsTest {
  private static final NounForms FORMS = NounForms.load();

  @Test
  void everyNumberOfANounLeadsToAllOfItsForms() {
    assertThat(FORMS.forms(Folding.fold("خرائط")))
        .isEqualTo(FORMS.forms(Folding.fold("الخريطة")))
        .contains("خريطة", "خرائط");
    assertThat(FORMS.one(Folding.fold("البرامج"))).isEqualTo(FORMS.one(Folding.fold("برنامج")));
  }

  @Test
  void aWordThatIsNotListedHasNoOtherForms() {
    assertThat(FORMS.forms(Folding.fold("سوتشي"))).isEmpty();
  }
}
