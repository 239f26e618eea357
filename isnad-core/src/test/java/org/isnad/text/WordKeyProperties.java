package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordKeyProperties {
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
        .ofMaxLength(WordKey.MOST_LETTERS);
  }

  @Property
  void theKeyOfATailIsThatOfTheWordCutOff(@ForAll("words") String word) {
    long whole = WordKey.of(word, 0);
    for (int from = 0; from <= word.length(); from++) {
      assertThat(WordKey.tail(whole, word, from))
          .isEqualTo(WordKey.of(word.substring(from), 0))
          .isEqualTo(WordKey.of(word, from));
    }
    assertThat(WordKey.of(word.toCharArray(), word.length())).isEqualTo(whole);
  }

  @Property
  void twoShortWordsOfOneKeyAreOneWord(
      @ForAll("shortWords") String word, @ForAll("shortWords") String other) {
    long key = WordKey.of(word, 0);
    assertThat(WordKey.isExact(key)).isTrue();
    assertThat(WordKey.letters(key)).isEqualTo(word.length());
    assertThat(key == WordKey.of(other, 0)).isEqualTo(word.equals(other));
  }

  @Example
  void onlyShortWordsOfArabicAreTheirOwnKey() {
    assertThat(WordKey.isExact(WordKey.of("مستشفيات", 0))).isTrue();
    assertThat(WordKey.of("", 0)).isEqualTo(WordKey.NONE);
    assertThat(WordKey.isExact(WordKey.of("reuters", 0))).isFalse();
    assertThat(WordKey.isExact(WordKey.of("،", 0))).isFalse();
    assertThat(WordKey.isExact(WordKey.of("والاستراتيجيات", 0))).isFalse();
    assertThat(WordKey.isExact(WordKey.of("والاستراتيجيات", 5))).isTrue();
  }

  @Example
  void everyLetterOfALongWordReachesTheLowBitsOfTheHash() {
    assertThat(WordKey.hash(WordKey.of("والمدرسات", 0)) & 0xFFFF)
        .isNotEqualTo(WordKey.hash(WordKey.of("بالمدرسات", 0)) & 0xFFFF);
  }
}
