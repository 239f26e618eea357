package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<String> phrases =
      phrases("الصين", "روسيا", "روسيا الاتحادية", "الأمم المتحدة", "أ.ف.ب", "لبنان", "عام 2018");

  private static Phrases<String> phrases(String... all) {
    Phrases.Builder<String> builder = Phrases.builder();
    for (String phrase : all) {
      builder.add(phrase, phrase);
    }
    return builder.build();
  }

  private String found(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Phrases.Match<String> match = phrases.find(tokens, 0);
    return match == null ? "" : match.value() + " in " + match.span(tokens).of(text);
  }

  @Test
  void aPhraseIsFoundInAnySpelling() {
    assertThat(found("الأُمم المتّحدة أمس")).isEqualTo("الأمم المتحدة in الأُمم المتّحدة");
    assertThat(found("الامم المتحده أمس")).isEqualTo("الأمم المتحدة in الامم المتحده");
  }

  @Test
  void theLongestPhraseIsFound() {
    assertThat(found("روسيا الاتحادية أمس")).isEqualTo("روسيا الاتحادية in روسيا الاتحادية");
    assertThat(found("روسيا أمس")).isEqualTo("روسيا in روسيا");
  }

  @Test
  void particlesBeforeItAreLeftOut() {
    assertThat(found("وبروسيا الاتحادية")).isEqualTo("روسيا الاتحادية in روسيا الاتحادية");
    assertThat(found("والصين")).isEqualTo("الصين in الصين");
  }

  @Test
  void theArticleThatLamSwallowedIsFoundWithItsLam() {
    assertThat(found("للصين")).isEqualTo("الصين in للصين");
    assertThat(found("وللأمم المتحدة")).isEqualTo("الأمم المتحدة in للأمم المتحدة");
    assertThat(found("للبنان")).isEqualTo("لبنان in لبنان");
  }

  @Test
  void marksAndNumbersMayBeOfAPhrase() {
    assertThat(found("أ.ف.ب عن مصدر")).isEqualTo("أ.ف.ب in أ.ف.ب");
    assertThat(found("لعام ٢٠١٨")).isEqualTo("عام 2018 in عام ٢٠١٨");
  }

  @Test
  void halfAPhraseIsNone() {
    assertThat(found("الأمم الأخرى")).isEmpty();
    assertThat(found("الأمم")).isEmpty();
    assertThat(found("صينية")).isEmpty();
  }

  @Test
  void aPhraseDoesNotCrossABlankLine() {
    assertThat(found("الأمم\n\nالمتحدة")).isEmpty();
    assertThat(found("روسيا\n\nالاتحادية")).isEqualTo("روسيا in روسيا");
  }

  @Test
  void nothingIsFoundOutsideTheTokens() {
    Tokens tokens = Tokenizer.tokenize("الصين");
    assertThat(phrases.find(tokens, -1)).isNull();
    assertThat(phrases.exact(tokens, 1)).isNull();
  }

  @Test
  void exactTakesNoParticlesOff() {
    assertThat(phrases.exact(Tokenizer.tokenize("والصين"), 0)).isNull();
    assertThat(phrases.exact(Tokenizer.tokenize("الصين"), 0)).isNotNull();
  }

  @Test
  void aWholePhraseIsLookedUp() {
    assertThat(phrases.get("الامم المتحدة")).isEqualTo("الأمم المتحدة");
    assertThat(phrases.get("الأمم المتحدة أمس")).isNull();
    assertThat(phrases.get("")).isNull();
  }

  @Test
  void theFirstMeaningStays() {
    Phrases.Builder<String> builder = Phrases.builder();
    assertThat(builder.add("على", "first")).isTrue();
    assertThat(builder.add("علي", "second")).isFalse();
    assertThat(builder.build().get("على")).isEqualTo("first");
  }

  @Test
  void anEmptyPhraseIsRefused() {
    assertThatThrownBy(() -> Phrases.<String>builder().add(" ", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addingLaterDoesNotChangeWhatWasBuilt() {
    Phrases.Builder<String> builder = Phrases.builder();
    builder.add("موسكو", "a");
    Phrases<String> built = builder.build();
    builder.add("مينسك", "b");
    assertThat(built.get("مينسك")).isNull();
  }

  @Test
  void aLargeLexiconFindsEachOfItsPhrases() {
    Phrases.Builder<Integer> builder = Phrases.builder();
    for (int i = 0; i < 5_000; i++) {
      builder.add(word(i) + " " + word(i * 31), i);
      builder.add(word(i), -i);
    }
    Phrases<Integer> built = builder.build();
    for (int i = 1; i < 5_000; i++) {
      assertThat(Objects.requireNonNull(built.get(word(i) + " " + word(i * 31)))).isEqualTo(i);
      assertThat(Objects.requireNonNull(built.get(word(i)))).isEqualTo(-i);
    }
  }

  private static String word(int number) {
    StringBuilder out = new StringBuilder("م");
    for (int left = number; left > 0; left /= 20) {
      out.append((char) (Letters.BEH + left % 20 % 6))
          .append((char) (Letters.SEEN + left % 20 / 6));
    }
    return out.toString();
  }
}
