package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  static Stream<Examples.Example> examples() {
    return Examples.read(SentencesTest.class, "sentences.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void aTextIsCutIntoSentences(Examples.Example example) {
    Reading reading = Reading.of(example.text());
    assertThat(reading.sentences())
        .extracting(sentence -> sentence.span().of(example.text()).replace('\n', '|'))
        .containsExactlyElementsOf(example.expected());
  }

  @Test
  void aSentenceKnowsItsLine() {
    Reading reading = Reading.of("عنوان\n\nجملة. أخرى.\nثالثة");
    assertThat(reading.sentences()).extracting(Sentence::line).containsExactly(0, 1, 1, 2);
  }

  @Test
  void aTextWithoutTokensHasNoSentences() {
    assertThat(Reading.of("\n \n").sentences()).isEmpty();
  }
}
