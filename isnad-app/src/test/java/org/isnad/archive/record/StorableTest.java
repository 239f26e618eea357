package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "ليلى سالم", "😀 x", "a\n\t'\"\\"})
  void soundTextStaysAsItIs(String text) {
    assertThat(Storable.text(text)).isEqualTo(text);
    assertThat(Storable.indexed(text)).isEqualTo(text);
    assertThat(Storable.key(text)).isEqualTo(text);
  }

  @Test
  void nulAndHalfPairsAreReplaced() {
    assertThat(Storable.text("a\u0000b\ud83dc\ude00😀\ud83d"))
        .isEqualTo("a\ufffdb\ufffdc\ufffd😀\ufffd");
    assertThat(Storable.text(null)).isNull();
  }

  @Test
  void whatAnIndexHoldsIsCutBetweenCharacters() {
    String text = "x".repeat(Storable.INDEXED - 1) + "😀".repeat(10);

    assertThat(Storable.indexed(text)).isEqualTo("x".repeat(Storable.INDEXED - 1));
    assertThat(Storable.indexed("ط".repeat(9_000)).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(2_704);
  }

  @Test
  void keysThatAreChangedStayApart() {
    assertThat(Storable.key("a\u0000")).isNotEqualTo(Storable.key("a\ufffd"));
    assertThat(Storable.key("a\ud83d")).isNotEqualTo(Storable.key("a\ude00"));
    String id = "x".repeat(9_000);
    assertThat(Storable.key(id + "1"))
        .isNotEqualTo(Storable.key(id + "2"))
        .hasSizeLessThanOrEqualTo(Storable.INDEXED);
    assertThat(Storable.key(Storable.key(id))).isEqualTo(Storable.key(id));
  }
}
