package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.archive.ingest.WriteLock;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.StoredReports;
import org.isnad.archive.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 19);
  private static final String TEXT =
      "قال الوزير سالم النوري إن الجسر سيفتح غدا أمام السيارات في المدينة.";

  @TempDir Path folder;
  private Path archive;
  private Path demo;

  @BeforeEach
  void files() throws IOException {
    archive = folder.resolve("archive");
    demo = Archives.demo(folder.resolve("demo"));
  }

  @Test
  void reportsComeInAndGoOutAgainWithTheirRelations() {
    Command.Ended ended = Archives.ingest(archive, demo);

    assertThat(ended.out()).startsWith("isnad: 24 reports added, 0 known already");
    String export = Archives.export(archive);
    Command.Ended analyzed = new Command().run("analyze", "--format", "jsonl", demo);
    Command.Ended related = new Command().run("relate", "--format", "jsonl", demo);
    String analyses = analyzed.out().lines().sorted().reduce("", (all, line) -> all + line + "\n");
    assertThat(sortedReports(export)).isEqualTo(analyses);
    assertThat(relations(export)).isEqualTo(related.out());
  }

  private static String sortedReports(String export) {
    return export
        .lines()
        .filter(line -> line.startsWith("{\"schema\""))
        .sorted()
        .reduce("", (all, line) -> all + line + "\n");
  }

  private static String relations(String export) {
    return export
        .lines()
        .filter(line -> line.startsWith("{\"kind\""))
        .reduce("", (all, line) -> all + line + "\n");
  }

  @Test
  void theSameInputAgainChangesNothing() {
    Archives.ingest(archive, demo);
    Map<String, List<String>> before = Archives.rows(archive);

    Command.Ended again = Archives.ingest(archive, demo);

    assertThat(again.out())
        .startsWith("isnad: 0 reports added, 24 known already")
        .contains("(as before)");
    assertThat(Archives.rows(archive)).isEqualTo(before);
  }

  @Test
  void analysesThatWereMadeBeforeGiveTheSameAsTheirReports() throws IOException {
    Path analyses = folder.resolve("analyses.jsonl");
    Files.writeString(analyses, new Command().run("analyze", "--format", "jsonl", demo).out());
    Path other = folder.resolve("other");

    Archives.ingest(archive, demo);
    Archives.ingest(other, analyses);

    assertThat(Archives.export(other)).isEqualTo(Archives.export(archive));
  }

  @Test
  void otherBytesUnderAKnownIdAreALaterVersion() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, Archives.line("a", DAY, TEXT) + "\n");
    Archives.ingest(archive, reports);
    Files.writeString(reports, Archives.line("a", DAY, TEXT + " وأضاف أن العمل انتهى.") + "\n");

    Command.Ended ended = Archives.ingest(archive, reports);

    assertThat(ended.out()).startsWith("isnad: 1 report added (1 of them later versions), 0 known");
    assertThat(Archives.export(archive)).contains("\"id\":\"a\"", "\"id\":\"a@2\"");
  }

  @Test
  void whatWasForgottenIsGoneAndStaysAway() throws IOException {
    Path reports = Archives.reports(folder.resolve("reports.jsonl"), 48);
    List<String> lines = Files.readAllLines(reports);
    String gone = lines.get(7);
    String id = gone.substring("{\"id\":\"".length(), gone.indexOf("\",\"outlet\""));
    Path never = folder.resolve("never");
    Files.writeString(reports, String.join("\n", lines).replace(gone, "{".repeat(bytes(gone))));
    Archives.ingest(never, reports);
    Files.write(reports, lines);
    Archives.ingest(archive, reports);

    Command.Ended forgotten =
        new Command().run("forget", id, "--reason", "a test", "--archive", archive);
    Command.Ended again = Archives.ingest(archive, reports);

    assertThat(forgotten.code()).isZero();
    assertThat(forgotten.out()).isEqualTo("forgotten\t" + id + "\n");
    assertThat(Archives.export(archive)).isEqualTo(Archives.export(never));
    assertThat(again.out())
        .startsWith("isnad: 0 reports added, 47 known already, 1 kept away: they were taken down");
  }

  @Test
  void notAWordOfWhatWasForgottenStaysInTheFilesOfTheRecord() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    String speaker = "مراد الكوكباني";
    Files.writeString(
        reports,
        Archives.line("a", DAY, TEXT)
            + "\n"
            + Archives.line("b", DAY, TEXT.replace("سالم النوري", speaker))
            + "\n");
    Archives.ingest(archive, reports);
    assertThat(inRecord(speaker)).isTrue();

    new Command().run("forget", "b", "--reason", "a test", "--archive", archive);

    assertThat(inRecord(speaker)).isFalse();
    assertThat(inRecord("سالم النوري")).isTrue();
  }

  private boolean inRecord(String words) throws IOException {
    String wanted = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.list(archive)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void anIndexThatIsGoneIsBuiltAnew() throws IOException {
    Archives.ingest(archive, demo);
    Path index = archive.resolve("index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    Archives.ingest(archive, demo);

    try (SearchIndex search = SearchIndex.open(ArchiveFolder.of(archive));
        RecordStore record = RecordStore.open(ArchiveFolder.of(archive))) {
      assertThat(search.lastChange()).isEqualTo(record.read(ChangeLog::last)).isEqualTo(24);
    }
  }

  @Test
  void allOfAnOutletIsForgotten() throws IOException {
    Archives.ingest(archive, Archives.reports(folder.resolve("reports.jsonl"), 30));

    Command.Ended ended =
        new Command()
            .run("forget", "--outlet", "المرسى", "--reason", "a test", "--archive", archive);

    assertThat(ended.out().lines()).hasSize(30);
    assertThat(Archives.export(archive)).isEmpty();
    assertThat(
            new Command().run("forget", "nobody", "--reason", "a test", "--archive", archive).err())
        .isEqualTo("isnad: not in the archive: nobody\n");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void whatThisVersionAnalyzesAnewIsAsItWas() {
    Archives.ingest(archive, demo);
    String before = Archives.export(archive);

    Command.Ended nothing = new Command().run("reanalyze", "--archive", archive);
    Command.Ended all = new Command().run("reanalyze", "--all", "--archive", archive);

    assertThat(nothing.out()).startsWith("isnad: 0 reports analyzed anew");
    assertThat(all.out())
        .startsWith("isnad: 24 reports analyzed anew by version ")
        .contains(" 0 with other findings than before");
    assertThat(Archives.export(archive)).isEqualTo(before);
  }

  @Test
  void whatAnotherVersionAnalyzedIsAnalyzedAnew() throws IOException {
    Path analyses = folder.resolve("analyses.jsonl");
    String made = new Command().run("analyze", "--format", "jsonl", demo).out();
    Files.writeString(analyses, made.replace("\"act\":\"deny\"", "\"act\":\"assert\""));
    Archives.ingest(archive, analyses);
    Path other = folder.resolve("other");
    Archives.ingest(other, demo);

    Command.Ended ended = new Command().run("reanalyze", "--archive", archive);

    assertThat(ended.out())
        .startsWith("isnad: 24 reports analyzed anew")
        .doesNotContain(" 0 with other");
    assertThat(Archives.export(archive)).isEqualTo(Archives.export(other));
    assertThat(new Command().run("reanalyze", "--archive", archive).out())
        .startsWith("isnad: 0 reports analyzed anew");
  }

  @Test
  void whatIsRefusedIsNamedCountedAndKept() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, Archives.line("a", DAY, TEXT) + "\n{broken\n");

    Command.Ended ended = Archives.ingest(archive, reports);

    assertThat(ended.code()).isEqualTo(Failures.REFUSED);
    assertThat(ended.err()).contains("record 2").contains("(bad-json)");
    assertThat(ended.out()).contains("1 refused: bad-json 1");
    assertThat(Archives.rows(archive).get("refusal")).hasSize(1);
  }

  @Test
  void aProgramReadsTheSummaryAsOneObject() {
    Command.Ended ended =
        new Command().run("ingest", "--format", "jsonl", "--archive", archive, demo);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(
            "{\"added\":24,\"versions\":0,\"known\":0,\"forgotten\":0,\"refused\":{},\"reports\":24,\"related\":true,\"relations\":{")
        .endsWith("}\n");
  }

  @Test
  void theOneWhoComesSecondIsToldWhoWrites() {
    Archives.ingest(archive, demo);
    try (WriteLock _ = lock("a test")) {
      Command.Ended second = Archives.ingest(archive, demo);

      assertThat(second.code()).isEqualTo(Failures.IN_USE);
      assertThat(second.err())
          .startsWith(
              "isnad: Somebody else is writing to the archive at " + archive + ": a test, process ")
          .contains("--wait");
      assertThat(Archives.export(archive)).isNotEmpty();
    }
    assertThat(Archives.ingest(archive, demo).code()).isZero();
  }

  @Test
  @Timeout(120)
  void orWaits() throws Exception {
    Archives.ingest(archive, demo);
    Command waiting = new Command();
    CompletableFuture<Command.Ended> second;
    try (WriteLock _ = lock("a test")) {
      second =
          CompletableFuture.supplyAsync(
              () -> waiting.run("ingest", "--wait", "--archive", archive, demo));
      while (!waiting.errSoFar().contains("Waiting.")) {
        assertThat(second).isNotDone();
        TimeUnit.MILLISECONDS.sleep(20);
      }
      assertThat(second).isNotDone();
    }

    assertThat(second.get().code()).isZero();
    assertThat(second.get().err()).contains("a test, process ");
  }

  private WriteLock lock(String as) {
    return WriteLock.take(
        ArchiveFolder.of(archive), new WriteLock.Asking(as, false, told -> {}, Clock.systemUTC()));
  }

  @Test
  void commandsThatReadTellThatThereIsNoArchive() {
    Command.Ended ended = new Command().run("export", "--archive", archive);

    assertThat(ended.code()).isEqualTo(Failures.STREAM);
    assertThat(ended.err()).startsWith("isnad: There is no archive at " + archive);
  }

  @Test
  void textOfEveryKindComesBackAsItWas() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    String odd = TEXT + " 😀 \\u0000 \\ud800 \u200f«نص»";
    Files.writeString(
        reports,
        "{\"id\":\"odd\",\"published\":\"2024-06-19\",\"text\":\"" + odd + "\"}\n",
        StandardCharsets.UTF_8);

    Archives.ingest(archive, reports);

    assertThat(Archives.export(archive).lines().findFirst().orElseThrow())
        .isEqualTo(new Command().run("analyze", "--format", "jsonl", reports).out().strip());
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive))) {
      assertThat(record.read(StoredReports::count)).isEqualTo(1);
    }
  }
}
