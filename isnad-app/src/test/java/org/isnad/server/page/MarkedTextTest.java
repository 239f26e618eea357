package org.isnad.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.junit.jupiter.api.Test;

/// How a report's text is cut for its page.
class MarkedTextTest {
  private static final String SAID = "وقالت وزيرة الري سلوى المنشاوي إن السد يعمل بكامل طاقته.";

  private static Analysis analysis(String text) {
    return Isnad.create().analyze(text);
  }

  private static String words(MarkedText.Paragraph paragraph) {
    return paragraph.pieces().stream().map(MarkedText.Piece::words).collect(Collectors.joining());
  }

  @Test
  void everyLineIsAParagraphAndNotACharacterIsLost() {
    Analysis analysis = analysis("عودة السد إلى العمل\n\n" + SAID + "\nوانتهت الجولة مساء.");
    List<MarkedText.Paragraph> paragraphs = MarkedText.of(analysis).paragraphs();
    assertThat(paragraphs).noneMatch(MarkedText.Paragraph::cut);
    assertThat(paragraphs.stream().map(MarkedTextTest::words))
        .containsExactlyElementsOf(
            analysis.article().text().lines().filter(line -> !line.isBlank()).toList());
  }

  @Test
  void aLineWithoutEndIsCutBetweenWordsAndTellsWhereItGoesOn() {
    String line = (SAID + " ").repeat(400).strip();
    MarkedText marked = MarkedText.of(analysis(line));
    List<MarkedText.Paragraph> paragraphs = marked.paragraphs();
    assertThat(paragraphs).hasSizeGreaterThan(line.length() / MarkedText.LONGEST_LINE);
    assertThat(paragraphs.stream().map(MarkedTextTest::words).collect(Collectors.joining()))
        .isEqualTo(line);
    assertThat(paragraphs.subList(0, paragraphs.size() - 1))
        .allMatch(MarkedText.Paragraph::cut)
        .allMatch(paragraph -> words(paragraph).endsWith(" "))
        .allMatch(paragraph -> words(paragraph).length() <= MarkedText.LONGEST_LINE);
    assertThat(paragraphs.getLast().cut()).isFalse();
  }

  @Test
  void aWordWithoutEndIsCutBetweenCharacters() {
    String word = "x" + "𐎀".repeat(MarkedText.LONGEST_LINE);
    List<MarkedText.Paragraph> paragraphs = MarkedText.of(analysis(word)).paragraphs();
    assertThat(paragraphs.stream().map(MarkedTextTest::words).collect(Collectors.joining()))
        .isEqualTo(word);
    assertThat(paragraphs)
        .hasSizeGreaterThan(1)
        .noneMatch(paragraph -> Character.isLowSurrogate(words(paragraph).charAt(0)));
  }

  @Test
  void aLongFindingIsToldByItsBeginningAndItsEnd() {
    String words = "أ".repeat(3000) + "ب".repeat(3000);
    assertThat(MarkedText.shortly(SAID)).isEqualTo(SAID);
    assertThat(MarkedText.shortly(words))
        .startsWith("أأ")
        .contains(" […] ")
        .endsWith("ب")
        .hasSizeLessThan(MarkedText.LONGEST_LINE);
  }
}
