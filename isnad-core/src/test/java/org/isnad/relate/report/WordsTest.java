package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 18);

  private static Words words(String text) {
    return Reports.of("r", null, DAY, text).words();
  }

  @Test
  void marksAreNoWordsAndOffsetsCountInTheText() {
    String text = "قال الوزير: «القناة تكفي 28 قرية».";
    Words words = words(text);
    assertThat(words.size()).isEqualTo(6);
    assertThat(words.span(2, 4).of(text)).isEqualTo("القناة تكفي");
    assertThat(words.isNumber(4)).isTrue();
  }

  @Test
  void spellingsOfOneWordHaveOneForm() {
    Words words = words("أعلن اعلن أَعلنَ");
    assertThat(words.form(1)).isEqualTo(words.form(0));
    assertThat(words.form(2)).isEqualTo(words.form(0));
  }

  @Test
  void aNameAfterAParticleHasTheStemOfTheNameAlone() {
    Words words = words("وصل وفد من روسيا اليوم. وقالت الوزارة لروسيا إن القمح وصل.");
    assertThat(words.stem(7)).isEqualTo(words.stem(3));
    assertThat(words.form(7)).isNotEqualTo(words.form(3));
  }

  @Test
  void functionWordsAreKnownWithTheirConjunction() {
    Words words = words("والتي كانت في القرية");
    assertThat(List.of(words.isFunction(0), words.isFunction(1), words.isFunction(2)))
        .containsOnly(true);
    assertThat(words.isFunction(3)).isFalse();
  }

  @Test
  void theWordsOfASpanAreThoseThatShareACharacterWithIt() {
    String text = "قال الوزير إن القناة تكفي";
    Words words = words(text);
    Span span = new Span(text.indexOf("القناة"), text.length());
    assertThat(words.span(words.first(span), words.end(span)).of(text)).isEqualTo("القناة تكفي");
    Span between = new Span(3, 3);
    assertThat(words.end(between)).isEqualTo(words.first(between));
  }
}
