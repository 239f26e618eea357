package org.isnad.archive.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.archive.search.Variant;
import org.isnad.archive.search.Variants;
import org.isnad.archive.search.WordStems;
import org.isnad.relate.series.NounForms;
import org.junit.jupiter.api.Test;

/// Words of a question against words of a text, as the search compares them.
class WordingTest {
  private static final WordStems STEMS = WordStems.load();
  private static final NounForms NOUNS = NounForms.load();

  /// Numbers of nouns, and one who bears two names.
  private static final Variants VARIANTS =
      form -> {
        if (form.equals("جولينكا")) {
          return List.of(new Variant("رادوفان غولينكو", "per:x"));
        }
        return NOUNS.forms(org.isnad.text.Folding.fold(form)).stream()
            .map(other -> new Variant(other, "number"))
            .toList();
      };

  private static boolean isIn(String asked, String text) {
    return new Wording(asked, STEMS, VARIANTS).isIn(text);
  }

  @Test
  void aNounIsFoundInAnyNumberArticleAndParticle() {
    assertThat(isIn("خرائط الطريق", "خارطة طريق")).isTrue();
    assertThat(isIn("خرائط الطريق", "وللخرائط على الطرق")).isTrue();
    assertThat(isIn("خارطة طريق", "14 خريطة طريق")).isTrue();
    assertThat(isIn("قرارات", "بقراره")).isTrue();
    assertThat(isIn("قتيل", "سبعة قتلى")).isTrue();
  }

  @Test
  void everyWordMustBeThereButFunctionWords() {
    assertThat(isIn("خرائط الطريق", "الطريق إلى العاصمة")).isFalse();
    assertThat(isIn("خرائط في الطريق", "خريطة طريق")).isTrue();
    assertThat(isIn("في", "في المدينة")).isTrue();
    assertThat(isIn(null, "كل شيء")).isTrue();
  }

  @Test
  void whoBearsAnotherNameIsFoundByIt() {
    assertThat(isIn("جولينكا", "قال غولينكو إن")).isFalse();
    assertThat(isIn("جولينكا", "قال رادوفان غولينكو إن")).isTrue();
  }

  @Test
  void withoutVariantsWordsCountAsTheyAreTyped() {
    Wording typed = new Wording("خرائط", STEMS, null);
    assertThat(typed.isIn("خرائط الطريق")).isTrue();
    assertThat(typed.isIn("خريطة الطريق")).isFalse();
    assertThat(typed.isIn("والخرائط")).isFalse();
    assertThat(typed.also()).isEmpty();
  }

  @Test
  void theAnswerTellsWhatWasLookedForBesides() {
    assertThat(new Wording("خرائط", STEMS, VARIANTS).also())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.form()).isEqualTo("خرائط");
          assertThat(one.variants()).extracting(Variant::form).contains("خارطة");
        });
  }
}
