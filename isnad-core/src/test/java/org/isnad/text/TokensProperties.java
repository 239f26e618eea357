package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for the tokens, quotations and sentences of every text.
class TokensProperties {
  @Provide
  Arbitrary<String> texts() {
    return Texts.arabic();
  }

  @Property
  void tokensAreNotEmptyInOrderAndApart(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
      assertThat(tokens.end(i)).isBetween(tokens.start(i) + 1, text.length());
      assertThat(tokens.word(i)).isNotEmpty();
      before = tokens.end(i);
    }
  }

  @Property
  void whatTokensLeaveOutDoesNotShow(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    int token = 0;
    for (int i = 0; i < text.length(); i++) {
      if (token < tokens.size() && i >= tokens.end(token)) {
        token++;
      }
      if (token >= tokens.size() || i < tokens.start(token)) {
        char c = text.charAt(i);
        assertThat(Letters.isSpace(c) || Folding.fold(c) == Folding.NOTHING)
            .as("U+%04X at %d", (int) c, i)
            .isTrue();
      }
    }
  }

  @Property
  void wordsAndNumbersAreTheFoldingOfTheirOriginal(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER)) {
        assertThat(tokens.word(i)).isEqualTo(Folding.fold(tokens.original(i)));
      } else {
        assertThat(tokens.word(i)).isEqualTo(tokens.original(i));
      }
    }
  }

  @Property
  void aWordWithoutItsParticlesIsTheFoldingOfWhereItStarts(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      for (int skip = 0; skip < 8; skip++) {
        if (tokens.mayBeParticles(i, skip)) {
          String left = Folding.fold(text.substring(tokens.start(i, skip), tokens.end(i)));
          assertThat(left).endsWith(tokens.word(i, skip));
          assertThat(tokens.start(i, skip)).isLessThan(tokens.end(i));
        }
      }
    }
  }

  @Property
  void tokensAreFoundByEveryOffsetInThem(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
      assertThat(tokens.at(tokens.end(i) - 1)).isEqualTo(i);
    }
  }

  @Property
  void sentencesHoldEveryTokenOnce(@ForAll("texts") String text) {
    Reading reading = Reading.of(text);
    List<Integer> held = new ArrayList<>();
    int line = 0;
    for (Sentence sentence : reading.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        held.add(i);
      }
      assertThat(sentence.span())
          .isEqualTo(reading.tokens().span(sentence.first(), sentence.end()));
      assertThat(sentence.line()).isGreaterThanOrEqualTo(line);
      line = sentence.line();
    }
    assertThat(held).hasSize(reading.tokens().size());
    for (int i = 0; i < held.size(); i++) {
      assertThat(held.get(i)).isEqualTo(i);
    }
  }

  @Property
  void quotationsAreInOrderAndNestOrStandApart(@ForAll("texts") String text) {
    List<Quotation> quotations = Reading.of(text).quotations();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      assertThat(quotation.first()).isLessThan(quotation.end());
      for (Quotation later : quotations.subList(i + 1, quotations.size())) {
        assertThat(later.outer().start()).isGreaterThanOrEqualTo(quotation.outer().start());
        if (later.outer().overlaps(quotation.outer())) {
          assertThat(quotation.outer().contains(later.outer()))
              .as("%s holds %s in %s", quotation, later, text)
              .isTrue();
          assertThat(later.depth()).isGreaterThan(quotation.depth());
        }
      }
    }
  }

  @Property
  void readingTwiceGivesTheSame(@ForAll("texts") String text) {
    Reading once = Reading.of(text);
    Reading twice = Reading.of(text);
    assertThat(twice.quotations()).isEqualTo(once.quotations());
    assertThat(twice.sentences()).isEqualTo(once.sentences());
  }
}
