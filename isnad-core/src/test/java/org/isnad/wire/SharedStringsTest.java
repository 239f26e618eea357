package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedStringsTest {
  private final SharedStrings nodes = new SharedStrings();

  @Test
  void givesOneStringForOneText() {
    String first = nodes.textNode("وزارة الخارجية").textValue();
    String again = nodes.textNode(new StringBuilder("وزارة الخارجية").toString()).textValue();
    assertThat(again).isSameAs(first);
  }

  @Test
  void givesEveryTextBackWhateverWasMetBefore() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(nodes.textNode("e" + i).textValue()).isEqualTo("e" + i);
    }
  }

  @Test
  void keepsNoLongText() {
    String text = "نص ".repeat(100);
    assertThat(nodes.textNode(text).textValue()).isSameAs(text);
  }
}
