package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.cli.Command.Ended;
import org.isnad.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @Test
  void theDigestListsEveryReportAndShowsOne() throws IOException {
    Ended ended = new Command().run("demo");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("Who speaks most")
        .contains("The reports")
        .contains("Try next")
        .contains("./isnad explain");
    for (Page page : DemoReports.pages()) {
      assertThat(ended.out()).contains(page.id());
    }
    assertThat(count(ended.out(), "Who said what")).isEqualTo(1);
  }

  @Test
  void allShowsEveryReportInFull() throws IOException {
    Ended ended = new Command().run("demo", "--all");
    assertThat(count(ended.out(), "Who said what")).isEqualTo(DemoReports.pages().size());
  }

  @Test
  void aReportMayBeAskedForByItsId() throws IOException {
    String id = DemoReports.pages().getLast().id();
    Ended ended = new Command().run("demo", id);
    assertThat(count(ended.out(), "Who said what")).isEqualTo(1);
    assertThat(ended.out()).startsWith("■ ").contains(id);
  }

  @Test
  void anIdThatIsNotThereIsWrongUsage() {
    Ended ended = new Command().run("demo", "no-such-report");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no-such-report").contains("basin-wire");
  }

  @Test
  void labelsMayBeArabic() {
    assertThat(new Command().run("demo", "--lang", "ar").out())
        .contains("من قال ماذا")
        .contains("التقارير");
  }

  @Test
  void theReportsCanBeSavedAndAnalyzed(@TempDir Path folder) throws IOException {
    Path reports = folder.resolve("reports");
    assertThat(new Command().run("demo", "--save", reports).code()).isZero();
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files).isNotEmpty();
    }
    Ended ended = new Command().run("analyze", "--format", "jsonl", reports);
    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines()).hasSize(DemoReports.pages().size());
  }

  private static int count(String text, String words) {
    return text.split(words, -1).length - 1;
  }
}
