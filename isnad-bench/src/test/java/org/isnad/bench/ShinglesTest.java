package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Expected figures are those that the benchmark's own program gives.
class ShinglesTest {
  @Test
  void theSameTextIsWhollyRight() {
    assertThat(Shingles.compare("one two three four five", "one two, three four: five!").f1())
        .isEqualTo(1);
  }

  @Test
  void aWordMoreAtTheEndCostsOneRunOfPrecision() {
    Shingles.Score score = Shingles.compare("a b c d e", "a b c d e f");
    assertThat(score.precision()).isEqualTo(2.0 / 3);
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void runsCountAsOftenAsTheyOccur() {
    assertThat(Shingles.compare("a b c d", "a b c d a b c d").precision()).isEqualTo(0.2);
  }

  @Test
  void fewWordsAreOneRun() {
    assertThat(Shingles.compare("two words", "two words").recall()).isEqualTo(1);
    assertThat(Shingles.compare("two words", "two other words").recall()).isZero();
  }

  @Test
  void nothingFoundCountsForRecallAlone() {
    Shingles.Score none = Shingles.compare("a b c d", "");
    Shingles.Score all = Shingles.compare("a b c d", "a b c d");
    Shingles.Score mean = Shingles.mean(List.of(none, all));
    assertThat(mean.precision()).isEqualTo(1);
    assertThat(mean.recall()).isEqualTo(0.5);
  }
}
