package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PrettyReportTest {

  @Test
  void aReportWithEveryKindOfFinding() throws IOException {
    assertThat(pretty("dam", Pages.look(Language.EN)))
        .isEqualTo(Pages.expected("dam.pretty.en.txt"));
  }

  @Test
  void withArabicLabelsEveryLineRunsFromRightToLeft() throws IOException {
    String text = pretty("dam", Pages.look(Language.AR));
    assertThat(text).isEqualTo(Pages.expected("dam.pretty.ar.txt"));
    assertThat(text.lines().filter(line -> !line.isBlank()))
        .allMatch(line -> line.stripLeading().startsWith("\u2067") && line.endsWith("\u2069"));
  }

  @Test
  void onATerminalItIsColored() throws IOException {
    String colored = pretty("dam", new Look(Pages.COLUMNS, true, true, Labels.load(Language.EN)));
    assertThat(colored).isEqualTo(Pages.expected("dam.pretty.color.txt"));
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(Pages.expected("dam.pretty.en.txt"));
  }

  @Test
  void wideBreaksNoLine() throws IOException {
    assertThat(pretty("dam", new Look(Integer.MAX_VALUE, false, true, Labels.load(Language.EN))))
        .contains(
            "وسنكمل ما بقي قبل أن يأتي الشتاء بسيوله على القرى التي تنتظر الماء منذ عشر سنوات»\u2069\n");
  }

  @Test
  void withoutMarksOnlyWhatIsSeenIsWritten() throws IOException {
    assertThat(pretty("dam", new Look(Pages.COLUMNS, false, false, Labels.load(Language.EN))))
        .isEqualTo(Pages.expected("dam.pretty.en.txt").replaceAll("[\u2066-\u2069]", ""));
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    for (int columns : new int[] {40, 60, 100}) {
      assertThat(pretty("dam", new Look(columns, false, true, Labels.load(Language.EN))).lines())
          .allMatch(line -> Columns.of(line) <= columns);
    }
  }

  @Test
  void aReportInWhichNobodySpeaks() throws IOException {
    assertThat(pretty("plain", Pages.look(Language.EN)))
        .isEqualTo(Pages.expected("plain.pretty.en.txt"));
  }

  private static String pretty(String name, Look look) throws IOException {
    return new PrettyReport(look).text(Pages.analysis(name));
  }
}
