package org.isnad.analyze.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParadigmTest {
  private static final Lemma LEMMA =
      new Lemma("قال", Act.ASSERT, Set.of(), Set.of(), Set.of(), "", Set.of(Lemma.Mark.CLAUSE));

  @Test
  void soundVerbHasItsThirdPersonsInBothTenses() {
    assertThat(forms("أكد", "يؤكد", "-", "-"))
        .containsKeys("اكد", "اكدت", "اكدوا", "اكدا", "اكدتا")
        .containsKeys("يوكد", "توكد", "يوكدون", "يوكدان", "توكدان");
  }

  @Test
  void verbThatEndsInYaDropsItBeforeEndings() {
    assertThat(forms("نفى", "ينفي", "نافيا", "-"))
        .containsKeys(
            "نفي", "نفت", "نفوا", "نفيا", "ينفي", "تنفي", "ينفون", "نافيا", "نافيه", "نافين")
        .doesNotContainKeys("نفيت", "ينفيون");
  }

  @Test
  void verbThatEndsInWawDropsItBeforeThePlural() {
    assertThat(forms("دعا", "يدعو", "داعيا", "دعوة"))
        .containsKeys("دعا", "دعت", "دعوا", "يدعو", "تدعو", "يدعون", "داعيا", "داعيه", "دعوته");
  }

  @Test
  void futureIsMadeWithSeenAndSaysSo() {
    assertThat(forms("أعلن", "يعلن", "-", "-").get("سيعلن").form()).isEqualTo(Form.FUTURE);
    assertThat(forms("أعلن", "يعلن", "-", "-").get("ستعلن").agreement())
        .isEqualTo(Agreement.FEMININE_SINGULAR);
  }

  @Test
  void participleStandsInTheAccusative() {
    assertThat(forms("قال", "يقول", "قائلا", "قول"))
        .containsKeys("قايلا", "قايله", "قايلين", "قوله", "قولها", "قولهم");
  }

  @Test
  void objectPronounIsJoinedOnlyWhereTheLemmaTakesOne() {
    Lemma describe =
        new Lemma(
            "وصف",
            Act.ASSERT,
            Set.of(),
            Set.of("ب"),
            Set.of(),
            "",
            Set.of(Lemma.Mark.OBJECT_PRONOUN));
    assertThat(Paradigm.of(describe, "وصف", "يصف", "-", "-"))
        .containsKeys("وصفه", "وصفته", "وصفوه", "يصفها");
    assertThat(forms("وصف", "يصف", "-", "-")).doesNotContainKey("وصفه");
  }

  @Test
  void lexiconHoldsMoreThanAHundredAndFiftyVerbsInThousandsOfForms() {
    assertThat(CueLexicon.load().size()).isGreaterThan(3000);
  }

  private static Map<String, CueForm> forms(
      String past, String present, String participle, String noun) {
    return Paradigm.of(LEMMA, past, present, participle, noun);
  }
}
