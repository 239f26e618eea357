package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Look ENGLISH = new Look(40, false, true, Labels.load(Language.EN));
  private static final Look ARABIC = new Look(40, false, true, Labels.load(Language.AR));

  @Test
  void linesBreakBetweenWordsAndHangUnderTheFirst() {
    assertThat(print(new Flow().add("one two three four five six seven eight nine"), ENGLISH))
        .isEqualTo("  one two three four five six seven\n    eight nine\n");
  }

  @Test
  void aWordWiderThanTheLineStandsAlone() {
    String word = "x".repeat(60);
    assertThat(print(new Flow().add("a " + word + " b"), ENGLISH))
        .isEqualTo("  a\n    " + word + "\n    b\n");
  }

  @Test
  void whatIsAddedWholeIsNotBroken() {
    assertThat(
            print(
                new Flow()
                    .add("about about about about about ")
                    .addWhole(Style.VALUE, "28,500,000 USD"),
                ENGLISH))
        .isEqualTo("  about about about about about\n    28,500,000 USD\n");
  }

  @Test
  void arabicInAnEnglishLineIsIsolated() {
    assertThat(print(new Flow().add("via ").add("وكالة الأنهار").add(" (agency)"), ENGLISH))
        .isEqualTo("  via \u2067وكالة الأنهار\u2069 (agency)\n");
  }

  @Test
  void latinAndDigitsInAnArabicLineAreIsolated() {
    assertThat(print(new Flow().add("عبر ").add("AFP").add(" ").add("2023-05-18"), ARABIC))
        .isEqualTo("  \u2067عبر \u2066AFP\u2069 \u20662023-05-18\u2069\u2069\n");
  }

  @Test
  void anIsolateIsClosedAndOpenedAnewOnEveryLine() {
    assertThat(print(new Flow().add("كلمة ".repeat(9).strip()), ENGLISH).lines())
        .hasSize(2)
        .allMatch(line -> line.strip().startsWith("\u2067") && line.endsWith("\u2069"));
  }

  @Test
  void marksOnLettersTakeNoColumn() {
    assertThat(Columns.of("مُحَمَّدٌ")).isEqualTo(4);
    assertThat(Columns.of("日本")).isEqualTo(4);
    assertThat(Columns.of("\u2067ab\u2069")).isEqualTo(2);
  }

  @Test
  void controlCharactersAndDirectionMarksOfTheTextReachNoTerminal() {
    assertThat(
            print(
                new Flow().add("ق\u001b[31mال\u0007\u202eب\u2066 \u200fت\n\tث"),
                new Look(40, true, false, Labels.load(Language.EN))))
        .isEqualTo("  ق[31mالب ت  ث\n");
  }

  @Test
  void anEmptyParagraphIsAnEmptyLine() {
    assertThat(print(new Flow(), ARABIC).strip()).isEmpty();
  }

  private static String print(Flow flow, Look look) {
    StringBuilder out = new StringBuilder();
    flow.print(look, 2, 4, out);
    return out.toString();
  }
}
