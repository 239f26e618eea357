package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// A scanner and the tokenizer find the same words, whatever the text and its blocks.
class WordScannerProperties {
  @Provide
  Arbitrary<String> texts() {
    return Texts.arabic();
  }

  @Property
  void findsTheWordsAndNumbersThatTheTokenizerFinds(
      @ForAll("texts") String text, @ForAll @IntRange(max = 40) int gap) {
    int middle = text.length() / 2;
    int after = Math.min(text.length(), middle + gap);
    List<Span> blocks = List.of(new Span(0, middle), new Span(after, text.length()));
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    WordScanner words = new WordScanner(text, blocks);
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, Kind.WORD) || tokens.is(token, Kind.NUMBER)) {
        assertThat(words.next()).isTrue();
        assertThat(words.start()).isEqualTo(tokens.start(token));
        assertThat(words.end()).isEqualTo(tokens.end(token));
        assertThat(words.isNumber()).isEqualTo(tokens.is(token, Kind.NUMBER));
        String word = new String(words.letters(), 0, words.length());
        assertThat(word).isEqualTo(tokens.word(token));
        assertThat(words.splits()).isEqualTo(tokens.splits(token));
        for (int skip = 0; skip <= words.length(); skip++) {
          assertThat(words.start(skip)).isEqualTo(tokens.start(token, skip));
        }
      }
    }
    assertThat(words.next()).isFalse();
  }
}
