package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordHashProperties {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('ء', 'ي').withCharRange('a', 'z').ofMaxLength(90);
  }

  @Property
  void theHashOfATailIsThatOfTheWordCutOff(@ForAll("words") String word) {
    for (int from = 0; from <= word.length(); from++) {
      assertThat(WordHash.tail(word, from)).isEqualTo(word.substring(from).hashCode());
    }
  }

  @Property
  void aTailIsItselfAndNothingElse(@ForAll("words") String word, @ForAll("words") String other) {
    for (int from = 0; from <= word.length(); from++) {
      assertThat(WordHash.isTail(word, from, word.substring(from))).isTrue();
      assertThat(WordHash.isTail(word, from, other)).isEqualTo(word.substring(from).equals(other));
    }
  }
}
