package org.isnad.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/// Words, overlaps and names, as the gold's rules have them.
class MatchingTest {

  @Test
  void aSpanTouchesAWordWithItsAttachedParticleWhole() {
    String text = "قال بعام 2024، ثم سكت";
    Words words = Words.of(text);
    int year = text.indexOf("عام");
    assertThat(words.count()).isEqualTo(5);
    assertThat(words.touching(new Span(year, year + "عام 2024".length())))
        .isEqualTo(new WordRange(1, 3));
    assertThat(words.touching(new Span(0, text.length()))).isEqualTo(words.all());
  }

  @Test
  void aSpanOfMarksAloneTouchesNothing() {
    Words words = Words.of("قال: «نعم»");
    assertThat(words.touching(new Span(3, 6)).size()).isZero();
    assertThat(words.touching(new Span(3, 7)).size()).isEqualTo(1);
  }

  @Test
  void vowelSignsGoOnAWordAndOtherMarksEndIt() {
    assertThat(Words.of("كُتُبٌ").count()).isEqualTo(1);
    assertThat(Words.of("ه\u0670ذا").count()).isEqualTo(1);
    assertThat(Words.of("أ_ب").count()).isEqualTo(2);
    assertThat(Words.of("أ.ف.ب 5ر28 ½").count()).isEqualTo(5);
  }

  @Test
  void ofEqualOverlapsTheLaterOfTheGoldAndThenTheLaterAnswerPairFirst() {
    WordRange one = new WordRange(0, 2);
    assertThat(Pair.match(List.of(one, one), List.of(one), 0.5))
        .containsExactly(new Pair(1, 0, 1.0));
    assertThat(Pair.match(List.of(one), List.of(one, one), 0.5))
        .containsExactly(new Pair(0, 1, 1.0));
  }

  @Test
  void theBestOverlapPairsFirstAndTooLittleIsNone() {
    List<WordRange> gold = List.of(new WordRange(0, 4), new WordRange(4, 8));
    List<WordRange> answers = List.of(new WordRange(0, 5), new WordRange(0, 4));
    assertThat(Pair.match(gold, answers, 0.6)).containsExactly(new Pair(0, 1, 1.0));
  }

  @Test
  void spansWithoutAWordOverlapNothing() {
    WordRange none = new WordRange(3, 3);
    assertThat(none.overlap(none)).isZero();
    assertThat(Pair.match(List.of(none), List.of(none), 0.5)).isEmpty();
  }

  @Test
  void namesAreFolded() {
    assertThat(Folded.words("  «الأُمّة» الكُبــرى! ")).isEqualTo("الامه الكبري");
    assertThat(Folded.words("مسؤول رئيس ٱلآن")).isEqualTo("مسوول رييس الان");
    assertThat(Folded.words("ﻻ ＡＢＣ RT-24")).isEqualTo("لا abc rt 24");
    assertThat(Folded.words(null)).isEmpty();
  }

  @Test
  void oneWordThatSaysWhatIsCalledSoIsLeftOut() {
    assertThat(Folded.name("وكالة رويترز")).isEqualTo("رويترز");
    assertThat(Folded.name("صحيفة وكالة")).isEqualTo("وكاله");
    assertThat(Folded.name("وكالة")).isEqualTo("وكاله");
  }

  @Test
  void aCueOfMarksIsComparedAsItStands() {
    assertThat(Folded.cue(" :\u00a0")).isEqualTo(":");
    assertThat(Folded.cue("وقَالَ")).isEqualTo("وقال");
  }

  @Test
  void anotherFormOfAnAcceptedNameIsRight() {
    SameName names =
        SameName.of(List.of(new Gold.Entity("PER", "عمر ناصر", List.of("عمر ناصر", "ناصر"))));
    assertThat(names.isRight("ناصر", "عمر ناصر")).isTrue();
    assertThat(names.isRight("الرئيس عمر ناصر", "ناصر")).isTrue();
    assertThat(names.isRight("عمر", "عمر ناصر")).isFalse();
    assertThat(names.isRight("", "")).isFalse();
    assertThat(names.isRight(null, "ناصر")).isFalse();
    assertThat(names.isRight("…", "…")).isFalse();
  }

  @Test
  void scoresAreRoundedHalfToEvenOfTheirExactValue() {
    assertThat(Tally.rounded(new Tally(2, 3, 3).precision())).isEqualByComparingTo("0.6667");
    assertThat(Tally.rounded(0.00005)).isEqualByComparingTo("0.0001");
    assertThat(Tally.NOTHING.f1()).isZero();
  }

  @Test
  void contextShowsBothSpansAndTheWordsAroundThem() {
    String text = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
    int c = text.indexOf('c');
    int w = text.indexOf('w');
    assertThat(Context.of(text, new Span(c, w + 1), new Span(c, c + 3)))
        .isEqualTo("a b [{c d} e f g h i j k … p q r s t u v w] x y z");
    assertThat(Context.of("«قال» نعم", null, new Span(6, 9))).isEqualTo("«قال» {نعم}");
  }
}
