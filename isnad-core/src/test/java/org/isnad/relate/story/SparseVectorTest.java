package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SparseVectorTest {
  private static final SparseVector SOME =
      SparseVector.of(new int[] {-5, 2, 9}, new float[] {1, 2, 3});

  @Test
  void multipliesWhatBothHave() {
    SparseVector other = SparseVector.of(new int[] {2, 3, 9, 11}, new float[] {5, 7, 1, 1});
    assertThat(SOME.dot(other)).isEqualTo(13);
    assertThat(other.dot(SOME)).isEqualTo(13);
    assertThat(SOME.dot(SparseVector.EMPTY)).isZero();
  }

  @Test
  void multipliesTheSameThroughATable() {
    DotTable table = new DotTable();
    int[] terms = new int[3000];
    float[] weights = new float[3000];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = (i - 1500) * 64;
      weights[i] = i % 7;
    }
    SparseVector large = SparseVector.of(terms, weights);
    for (SparseVector one : new SparseVector[] {SOME, large, SparseVector.EMPTY, SOME}) {
      table.load(one);
      assertThat(table.dot(SOME)).isEqualTo(one.dot(SOME));
      assertThat(table.dot(large)).isEqualTo(one.dot(large));
    }
  }

  @Test
  void addsTermByTerm() {
    SparseVector sum = SOME.plus(SparseVector.of(new int[] {2, 3}, new float[] {5, 7}));
    assertThat(sum.size()).isEqualTo(4);
    assertThat(sum.term(0)).isEqualTo(-5);
    assertThat(sum.weight(1)).isEqualTo(7);
    assertThat(sum.term(2)).isEqualTo(3);
    assertThat(sum.weight(3)).isEqualTo(3);
  }

  @Test
  void hasLengthOneAsAUnit() {
    assertThat(SOME.unit().dot(SOME.unit())).isCloseTo(1, within(1e-6));
    assertThat(SparseVector.EMPTY.unit()).isSameAs(SparseVector.EMPTY);
  }

  @Test
  void keepsTheHeaviestAndNoneOfEqualsAtTheBorder() {
    assertThat(SOME.heaviest(3)).isSameAs(SOME);
    assertThat(SOME.heaviest(2).term(0)).isEqualTo(2);
    SparseVector equal = SparseVector.of(new int[] {1, 2, 3}, new float[] {1, 1, 2});
    assertThat(equal.heaviest(2).size()).isOne();
  }

  @Test
  void refusesTermsWithoutWeights() {
    assertThatThrownBy(() -> SparseVector.of(new int[1], new float[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
