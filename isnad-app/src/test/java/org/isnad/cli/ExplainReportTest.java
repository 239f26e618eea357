package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ExplainReportTest {

  @Test
  void everyFindingIsMarkedInItsPlaceAndListedWithItsRule() throws IOException {
    assertThat(explained("dam", Pages.look(Language.EN)))
        .isEqualTo(Pages.expected("dam.explain.en.txt"));
  }

  @Test
  void onATerminalMarksAreColored() throws IOException {
    String colored =
        explained("dam", new Look(Pages.COLUMNS, true, true, Labels.load(Language.EN)));
    assertThat(colored).isEqualTo(Pages.expected("dam.explain.color.txt"));
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(Pages.expected("dam.explain.en.txt"));
  }

  @Test
  void withoutTheMarksTheTextStandsUntouched() throws IOException {
    Look wide = new Look(Integer.MAX_VALUE, false, false, Labels.load(Language.EN));
    String text = Pages.analysis("dam").article().text();
    String unmarked = explained("dam", wide).replaceAll("⟦[a-z0-9.+]+ |(?: [a-z0-9.+]+)?⟧", "");
    assertThat(unmarked).contains("\n\n" + text.strip() + "\n\n");
  }

  @Test
  void findingsOfTheSameWordsAreOneMark() throws IOException {
    List<Mark> marks = Mark.of(Pages.analysis("dam"));
    assertThat(marks).extracting(Mark::tag).contains("s2.who+e1", "s4.via+e4");
    assertThat(marks).extracting(Mark::span).doesNotHaveDuplicates();
  }

  @Test
  void theLongerMarkOpensFirst() throws IOException {
    Analysis dam = Pages.analysis("dam");
    Span meeting = dam.encounters().getFirst().span();
    assertThat(Mark.of(dam))
        .extracting(Mark::tag)
        .containsSubsequence("title", "s1.who+e1.role", "m1", "e6");
    assertThat(meeting.contains(dam.entities().getLast().mentions().getFirst())).isTrue();
  }

  private static String explained(String name, Look look) throws IOException {
    return new String(new ExplainReport(look).bytes(Pages.analysis(name)), StandardCharsets.UTF_8);
  }
}
