package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootTest {
  @ParameterizedTest
  @CsvSource({
    "سيسلم,تسليم",
    "ستستأنف,لاستئناف",
    "سندعم,دعم",
    "يسمح,تسمح",
    "والمشاركة,ستشارك",
    "استمع,سمع",
    "مشاريعها,المشاريع",
  })
  void takesFormsOfOneRootForOne(String a, String b) {
    assertThat(mayBeOne(a, b)).isTrue();
    assertThat(mayBeOne(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"الحرب,الاتفاق", "سيغلق,سيفتح", "قال,دور", "القاهرة,الجزائر"})
  void keepsOtherWordsApart(String a, String b) {
    assertThat(mayBeOne(a, b)).isFalse();
  }

  private static boolean mayBeOne(String a, String b) {
    return Root.mayBeOne(Root.of(Folding.fold(a)), Root.of(Folding.fold(b)));
  }
}
