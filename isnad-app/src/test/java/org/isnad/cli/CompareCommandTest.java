package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.cli.Command.Ended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir private static Path folder;

  private static Path speech;

  /// Two tellings of one speech, the second of which says 25 where the first says 24.
  @BeforeAll
  static void writeTheSpeech() throws IOException {
    speech =
        Files.writeString(
            folder.resolve("speech.jsonl"),
            """
            {"id":"first","outlet":"المرسى","published":"2023-05-18","title":"الرئيس: القناة للجميع","text":"قال الرئيس الكاردوني رادوفان غولينكو إن بلاده أنجزت تسعة مشاريع من أصل 24 مشروعا في حوض النهر. وأضاف غولينكو: «النهر لا يحمل جواز سفر ولا يسأل القرى التي يمر بها عن لغتها»."}
            {"id":"second","outlet":"السواقي","published":"2023-05-18","title":"الرئيس <b>الكاردوني</b> يتحدث","text":"أكد الرئيس الكاردوني رادوفان غولينكو أن بلاده أنجزت تسعة مشاريع من أصل 25 مشروعا في حوض النهر. وقال وزير المياه سليم منصور إن السدود امتلأت."}
            """);
  }

  @Test
  void whatBothTellIsAlignedAndTheDifferenceMarked() {
    Ended ended = new Command().run("compare", speech);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("Said in more than one of them", "المرسى", "السواقي")
        .contains("≠ number")
        .contains("24", "25");
  }

  @Test
  void whatOneTellsAloneIsListedUnderIt() {
    String out = new Command().run("compare", "--wide", speech).out();
    String alone = out.substring(out.indexOf("Said in one of them alone"));
    assertThat(alone).contains("جواز سفر", "سليم منصور").doesNotContain("25 مشروعا");
  }

  @Test
  void thePageNeedsNothingElseAndWritesReportsAsText() throws IOException {
    Path page = folder.resolve("comparison.html");
    Ended ended = new Command().run("compare", "--html", page, "--lang", "ar", speech);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEmpty();
    Document document = Jsoup.parse(Files.readString(page));
    assertThat(document.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(document.select("mark")).isNotEmpty();
    assertThat(document.select("thead th")).hasSize(3);
    assertThat(document.select("script, link, img, thead b")).isEmpty();
    assertThat(document.text()).contains("<b>الكاردوني</b>");
  }

  @Test
  void reportsCanBePickedByTheirIds() {
    assertThat(new Command().run("compare", "--id", "first", "--id", "second", speech).out())
        .isEqualTo(new Command().run("compare", speech).out());
    Ended missing = new Command().run("compare", "--id", "first", "--id", "third", speech);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("no report \"third\"");
  }

  @Test
  void oneReportAloneCannotBeCompared() throws IOException {
    Path one =
        Files.write(folder.resolve("one.jsonl"), List.of(Files.readAllLines(speech).getFirst()));
    Ended ended = new Command().run("compare", one);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("two to 50 reports");
  }
}
