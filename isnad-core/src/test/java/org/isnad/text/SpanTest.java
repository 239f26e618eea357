package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void aSpanIsHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.of("0123456")).isEqualTo("234");
    assertThat(new Span(3, 3).isEmpty()).isTrue();
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void aSpanHoldsItself() {
    assertThat(new Span(1, 4).contains(new Span(1, 4))).isTrue();
    assertThat(new Span(1, 4).contains(new Span(1, 5))).isFalse();
  }

  @Test
  void theUnionHoldsWhatLiesBetween() {
    assertThat(new Span(7, 9).union(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void spansAreOrderedByStartThenEnd() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 2)).isLessThan(new Span(1, 3));
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertThatThrownBy(() -> new Span(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 2)");
  }
}
