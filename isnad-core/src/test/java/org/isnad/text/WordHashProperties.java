package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordHashProperties {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('ء', 'ي').withCharRange('a', 'z').ofMaxLength(90);
  }

  @Provide
  Arbitrary<String> shortWords() {
    return Arbitraries.strings()
        .withCharRange('ء', 'غ')
        .withCharRange('ف', 'ي')
        .ofMinLength(1)
        .ofMaxLength(10);
  }

  @Property
  void theHashOfATailIsThatOfTheWordCutOff(@ForAll("words") String word) {
    for (int from = 0; from <= word.length(); from++) {
      assertThat(WordHash.tail(word, from)).isEqualTo(word.substring(from).hashCode());
    }
  }

  @Property
  void twoWordsOfOneNumberAreOneWord(
      @ForAll("shortWords") String word, @ForAll("shortWords") String other) {
    assertThat(WordHash.packed(word, 0) == WordHash.packed(other, 0)).isEqualTo(word.equals(other));
    assertThat(WordHash.packed("ال" + word, 2)).isEqualTo(WordHash.packed(word, 0));
  }

  @Example
  void onlyShortWordsOfArabicAreNumbers() {
    assertThat(WordHash.packed("مستشفيات", 0)).isNotZero();
    assertThat(WordHash.packed("", 0)).isZero();
    assertThat(WordHash.packed("reuters", 0)).isZero();
    assertThat(WordHash.packed("،", 0)).isZero();
    assertThat(WordHash.packed("والاستراتيجيات", 0)).isZero();
    assertThat(WordHash.packed("والاستراتيجيات", 4)).isNotZero();
  }

  @Property
  void aTailIsItselfAndNothingElse(@ForAll("words") String word, @ForAll("words") String other) {
    for (int from = 0; from <= word.length(); from++) {
      assertThat(WordHash.isTail(word, from, word.substring(from))).isTrue();
      assertThat(WordHash.isTail(word, from, other)).isEqualTo(word.substring(from).equals(other));
    }
  }
}
