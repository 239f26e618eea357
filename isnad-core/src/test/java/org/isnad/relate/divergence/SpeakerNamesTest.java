package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
  private static final SpeakerNames NAMES = SpeakerNames.load();

  @ParameterizedTest
  @CsvSource({
    "بنيامين نتنياهو,نتانياهو",
    "سيرغي لافروف,سيرجي لافروف",
    "محمد جواد ظريف,ظريف",
    "هيذر نويرت,هيذر ناورت",
    "ألكسندر لوكاشينكو,لوكاشينكا",
  })
  void mayBeOne(String a, String b) {
    assertThat(NAMES.mayBeOne(a, b)).isTrue();
    assertThat(NAMES.mayBeOne(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ميتش ماكونيل,بول رايان", "محمد السادس,محمد بن سلمان", "جون كيري,جون ماكين"})
  void areTwo(String a, String b) {
    assertThat(NAMES.mayBeOne(a, b)).isFalse();
    assertThat(NAMES.mayBeOne(b, a)).isFalse();
  }
}
