package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which spellings are of one word, and which are two words.
class SpellingVariantsTest {
  @ParameterizedTest
  @CsvSource({
    "لوكاشينكو, لوكاشينكا",
    "بطرسبورج, بطرسبورغ",
    "نتنياهو, نتانياهو",
    "غوتيريش, جوتيريش",
    "بوتشيمون, بوتشيمن",
    "ماكرون, ماكرون",
  })
  void spellingsOfOneWord(String one, String other) {
    assertThat(SpellingVariants.reason(Folding.fold(one), Folding.fold(other))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "بوتين, بوتفليقة",
    "لافروف, لافرينتي",
    "سالم, سليم",
    "خالد, خليل",
    "كيري, كوري",
    "موسكو, موسى",
  })
  void twoWords(String one, String other) {
    assertThat(SpellingVariants.reason(Folding.fold(one), Folding.fold(other))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"لوكاشينكو, لوكاشينكا, spelling: final و/ا"})
  void theReasonNamesTheLetters(String one, String other, String reason) {
    assertThat(SpellingVariants.reason(Folding.fold(one), Folding.fold(other))).isEqualTo(reason);
  }
}
