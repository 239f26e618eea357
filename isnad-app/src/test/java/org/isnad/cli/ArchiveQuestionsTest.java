package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that ask an archive, over one of the reports that come with Isnad.
class ArchiveQuestionsTest {
  @TempDir private static Path folder;

  private static Path archive;

  @BeforeAll
  static void ingest() throws IOException {
    Path reports = folder.resolve("reports");
    DemoReports.save(reports);
    archive = folder.resolve("archive");
    assertThat(new Command().run("ingest", reports, "--archive", archive).code()).isZero();
  }

  private static Ended ask(String command, Object... rest) {
    Object[] all = new Object[rest.length + 3];
    all[0] = command;
    all[1] = "--archive";
    all[2] = archive;
    System.arraycopy(rest, 0, all, 3, rest.length);
    return new Command().run(all);
  }

  @Test
  void statementsAreToldWithReportDaySpeakerAndChain() {
    Ended ended =
        ask("statements", "--by", "ياكوب سترينا", "--via", "الضفتين", "--no-bidi", "--wide");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("ياكوب سترينا: taken for", "2024-06-19 (as given)", "basin-year-later s2")
        .contains("via وكالة الضفتين (agency)", "«الدول أنجزت");
  }

  @Test
  void aReportWithoutADaySaysSo() {
    assertThat(ask("statements", "--by", "رئيس كاردونيا").out()).contains("no date");
  }

  @Test
  void programsGetARowALineAndALastLineThatTellsHowTheAnswerGoesOn() {
    Ended ended = ask("statements", "--by", "طلال برهوم", "--limit", "2", "--format", "jsonl");
    List<String> lines = ended.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith("{\"kind\":\"statement\",\"report\":\"flood-a-week-later.txt\"")
        .contains("\"date\":\"2024-09-05\",\"date_basis\":\"page\"")
        .contains("\"speakers\":[\"طلال برهوم\"]");
    assertThat(lines.getLast()).startsWith("{\"kind\":\"answer\"").contains("\"next\":\"");
    String next = lines.getLast().replaceFirst(".*\"next\":\"([^\"]+)\".*", "$1");
    Ended rest =
        ask(
            "statements",
            "--by",
            "طلال برهوم",
            "--limit",
            "2",
            "--format",
            "jsonl",
            "--after",
            next);
    assertThat(rest.out().lines().limit(2)).doesNotContainAnyElementsOf(lines.subList(0, 2));
  }

  @Test
  void csvHasItsNamesInTheFirstLineAndTellsTheRestOnStandardError() {
    Ended ended = ask("statements", "--act", "deny", "--by", "وليد الشيمي", "--format", "csv");
    assertThat(ended.out()).startsWith("kind,report,start,end,words,").contains("\r\n");
    assertThat(ended.err()).contains("وليد الشيمي: per:");
  }

  @Test
  void whoSomebodyIsIsToldOnOnePage() {
    Ended ended = ask("who", "إيلينا موراتى", "--no-bidi", "--wide");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("Other forms of the name", "Titles", "رئيسة الوزراء", "Whom it met")
        .contains("What it does by speaking", "2023-05", "Its words");
    assertThat(ask("who", "إيلينا موراتى", "--lang", "ar").out()).contains("صيغ الاسم الأخرى");
    assertThat(ask("who", "إيلينا موراتى", "--format", "jsonl").out())
        .startsWith("{\"kind\":\"person\",\"id\":\"per:");
  }

  @Test
  void everyQuestionHasAnAnswer() {
    assertThat(ask("search", "خرائط", "الطريق").out()).contains("hits", "looked for as well");
    assertThat(
            ask("search", "--statements", "السد", "--counts", "speaker", "--format", "jsonl").out())
        .contains("{\"kind\":\"search\",\"total\":", "\"passages\":[");
    assertThat(ask("statements", "--about", "خرائط طريق", "--no-bidi").out())
        .contains("الوزيران (unnamed source) says");
    assertThat(ask("encounters", "--with", "طلال برهوم", "--no-bidi").out())
        .contains("call, held · 2024-08-30");
    assertThat(ask("figures", "--of", "مشاريع", "--by", "ياكوب سترينا").out()).contains("6 of 24");
    assertThat(ask("timeline", "إيلينا موراتي").out()).contains("(event)", "(published)");
    assertThat(ask("stories").out()).contains("reports", "roots:");
    assertThat(ask("stories", "--format", "jsonl").out()).startsWith("{\"kind\":\"story\"");
    assertThat(ask("story", "story:basin-wire").out()).contains("basin-wire-reprint");
    assertThat(ask("series", "--of", "مشاريع").out()).contains("24");
    assertThat(ask("show", "basin-wire", "--no-bidi").out())
        .contains("⟦s1", "What the archive knows besides", "(edited)");
    assertThat(ask("sources").out()).contains("Outlets", "Roots of stories", "شبكة الأطلس");
    assertThat(ask("about").out()).contains("24 reports", "from the page", "statements");
    assertThat(ask("compare", "--id", "basin-speech-marsa", "--id", "basin-speech-delta.txt").out())
        .contains("≠ number");
  }

  @Test
  void whatCannotBeAskedIsWrongUsage() {
    assertThat(ask("statements", "--from", "soon").err()).contains("'soon' is no day");
    assertThat(ask("statements", "--after", "nonsense").code()).isEqualTo(2);
    assertThat(ask("statements", "--act", "sing").err()).contains("pledge");
    assertThat(ask("show", "no such").err()).contains("no report \"no such\"");
    assertThat(ask("story", "no such").code()).isEqualTo(2);
    assertThat(ask("timeline").code()).isEqualTo(2);
    assertThat(ask("compare", "--id", "basin-wire").code()).isEqualTo(2);
    assertThat(ask("stories", "some.txt").code()).isEqualTo(2);
    assertThat(new Command().run("statements").err()).contains("--archive");
  }
}
