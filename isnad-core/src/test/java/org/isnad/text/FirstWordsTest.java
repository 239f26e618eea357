package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstWordsTest {
  private static final int PLACE = 1;
  private static final int MONTH = 2;

  private final FirstWords names =
      FirstWords.builder()
          .mark(List.of("الصين", "مصر"), PLACE)
          .mark(List.of("مايو", "مصر"), MONTH)
          .build();

  @Test
  void aWordHasTheMarksOfAllListsItStandsIn() {
    WordMarks marks = Reading.of("زار مصر").marks(names);
    assertThat(marks.whole(0, PLACE | MONTH)).isFalse();
    assertThat(marks.whole(1, PLACE)).isTrue();
    assertThat(marks.whole(1, MONTH)).isTrue();
  }

  @Test
  void whatStandsBehindParticlesIsToldApart() {
    WordMarks marks = Reading.of("ومايو بمصر").marks(names);
    assertThat(marks.whole(0, MONTH)).isFalse();
    assertThat(marks.behind(0, MONTH)).isTrue();
    assertThat(marks.behind(0, PLACE)).isFalse();
    assertThat(marks.any(1, PLACE)).isTrue();
  }

  @Test
  void theArticleIsReadBehindLam() {
    WordMarks marks = Reading.of("للصين وللصين").marks(names);
    assertThat(marks.behind(0, PLACE)).isTrue();
    assertThat(marks.behind(1, PLACE)).isTrue();
  }

  @Test
  void aWordThatComesAgainHasItsMarksAgain() {
    WordMarks marks = Reading.of("مايو ثم مايو").marks(names);
    assertThat(marks.whole(2, MONTH)).isTrue();
  }

  @Test
  void layersThatAreJoinedKeepTheirOwnMarks() {
    FirstWords verbs = FirstWords.builder().mark(List.of("زار", "مصر"), PLACE).build();
    String text = "زار مصر في مايو";
    Reading reading =
        Reading.of(
            text, List.of(new Span(0, text.length())), FirstWords.join(List.of(names, verbs)));
    assertThat(reading.marks(verbs).whole(0, PLACE)).isTrue();
    assertThat(reading.marks(names).whole(0, PLACE | MONTH)).isFalse();
    assertThat(reading.marks(names).whole(3, MONTH)).isTrue();
    assertThat(reading.marks(verbs).whole(3, PLACE)).isFalse();
    assertThat(reading.marks(verbs)).isSameAs(reading.marks(verbs));
  }

  @Test
  void marksThatHaveNoRoomAreRefused() {
    FirstWords wide = FirstWords.builder().mark(List.of("كلمة"), 1 << 30).build();
    assertThatThrownBy(() -> FirstWords.join(List.of(wide, wide, wide)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("93");
  }

  @Test
  void whereAPhraseIsFoundItsFirstWordIsMarked() {
    Phrases.Builder<Boolean> builder = Phrases.builder();
    builder.add("الأمم المتحدة", true);
    builder.add("مجلس الأمن", true);
    Phrases<Boolean> phrases = builder.build();
    FirstWords words = FirstWords.builder().mark(phrases.firstWords(), PLACE).build();
    Reading reading = Reading.of("قال للأمم المتحدة، وبمجلس الأمن، والأمم المتحدة إن المجلس");
    WordMarks marks = reading.marks(words);
    int found = 0;
    for (int i = 0; i < reading.tokens().size(); i++) {
      if (phrases.find(reading.tokens(), i) != null) {
        assertThat(marks.any(i, PLACE)).as(reading.tokens().word(i)).isTrue();
        found++;
      }
    }
    assertThat(found).isEqualTo(3);
  }
}
