package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for the alignment of every text, and what it gives for some.
class FoldedTextProperties {
  @Provide
  Arbitrary<String> texts() {
    return Texts.arabic();
  }

  @Property
  void foldingIsIdempotent(@ForAll("texts") String text) {
    String once = Folding.fold(text);
    assertThat(Folding.fold(once)).isEqualTo(once);
  }

  @Property
  void theFoldedTextIsTheFolding(@ForAll("texts") String text) {
    assertThat(FoldedText.of(text).folded()).isEqualTo(Folding.fold(text));
  }

  @Property
  void offsetsAreMonotoneAndWithinTheOriginal(@ForAll("texts") String text) {
    FoldedText folded = FoldedText.of(text);
    int before = 0;
    for (int i = 0; i <= folded.folded().length(); i++) {
      int offset = folded.originalOffset(i);
      assertThat(offset).isBetween(before, text.length());
      before = offset;
    }
    assertThat(before).isEqualTo(text.length());
  }

  @Property
  void everyRangeOfTheOriginalFoldsBackToAtLeastTheRangeItStandsFor(@ForAll("texts") String text) {
    FoldedText folded = FoldedText.of(text);
    int length = folded.folded().length();
    for (int start = 0; start < length; start += 3) {
      for (int end = start + 1; end <= length; end += 4) {
        Span original = folded.original(start, end);
        assertThat(Folding.fold(original.of(text))).contains(folded.folded().substring(start, end));
      }
    }
  }

  @Property
  void neighboringRangesMeetUnlessALigatureIsCut(@ForAll("texts") String text) {
    FoldedText folded = FoldedText.of(text);
    for (int i = 1; i < folded.folded().length(); i++) {
      int end = folded.original(0, i).end();
      int start = folded.originalOffset(i);
      assertThat(end).isIn(start, start + 1);
    }
  }

  @Example
  void marksOnTheLastLetterBelongToItsSpan() {
    String text = "قالَ بوتين";
    assertThat(FoldedText.of(text).original(0, 3)).isEqualTo(new Span(0, 4));
  }

  @Example
  void aWordIsFoundUnderTatweelAndVowels() {
    String text = "مــُوسـكو اليوم";
    FoldedText folded = FoldedText.of(text);
    int at = folded.folded().indexOf("موسكو");
    assertThat(folded.original(at, at + 5).of(text)).isEqualTo("مــُوسـكو");
  }

  @Example
  void aLigatureThatGivesManyLettersIsOneCharacterOfTheOriginal() {
    FoldedText folded = FoldedText.of("ﷺ");
    assertThat(folded.folded()).isEqualTo("صلياللهعليهوسلم");
    assertThat(folded.original(3, 7)).isEqualTo(new Span(0, 1));
  }

  @Example
  void emojiCountTwoUnits() {
    String text = "🌍 أحمد";
    FoldedText folded = FoldedText.of(text);
    int at = folded.folded().indexOf("احمد");
    assertThat(folded.original(at, at + 4)).isEqualTo(new Span(3, 7));
  }

  @Example
  void anEmptyRangeHasAnEmptySpan() {
    assertThat(FoldedText.of("قال").original(1, 1)).isEqualTo(new Span(1, 1));
    assertThat(FoldedText.of("").original(0, 0)).isEqualTo(new Span(0, 0));
  }

  @Example
  void aRangeOutsideIsRefused() {
    assertThatThrownBy(() -> FoldedText.of("قال").original(1, 4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("[1, 4) of 3");
  }
}
