package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.PostgresServer;
import org.isnad.server.DemoServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Many processes, each with a folder of its own, and one record on PostgreSQL.
@Timeout(600)
class SharedRecordTest {
  private static final int REPORTS = 500;
  private static final Pattern COUNT =
      Pattern.compile("^isnad_archive_reports (\\S+)$", Pattern.MULTILINE);
  private static final Pattern BEHIND =
      Pattern.compile("^isnad_index_behind (\\S+)$", Pattern.MULTILINE);

  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void database() {
    address = PostgresServer.database();
  }

  private DemoServer serve(String name) throws IOException {
    Path archive = folder.resolve(name);
    ArchiveFolder.create(archive, address);
    return DemoServer.start(archive);
  }

  private IsnadProcess ingest(String name, Path reports, Object... options) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("ingest", "--archive", folder.resolve(name)));
    arguments.addAll(List.of("--record", address, reports));
    arguments.addAll(List.of(options));
    return IsnadProcess.start(folder, arguments.toArray());
  }

  private static double metric(DemoServer server, Pattern name) {
    String metrics = server.get("/metrics").body();
    Matcher told = name.matcher(metrics);
    assertThat(told.find()).as(metrics).isTrue();
    return Double.parseDouble(told.group(1));
  }

  private static void untilThereAre(long reports, DemoServer... servers)
      throws InterruptedException {
    for (DemoServer server : servers) {
      while (metric(server, COUNT) != reports || metric(server, BEHIND) != 0) {
        Thread.sleep(50);
      }
    }
  }

  /// Both answer the same: out of the record, the relations and the index.
  private static void answerTheSame(DemoServer one, DemoServer other) {
    for (String path :
        List.of(
            "search?q=" + coded("شاحنة") + "&limit=50",
            "search?q=" + coded("\"شاحنة وصلت\" 17"),
            "statements?about=" + coded("شاحنة") + "&limit=40",
            "stories?limit=30",
            "reports?limit=200",
            "sources")) {
      String answer = one.get("/api/v1/" + path).body();
      assertThat(answer).as(path).contains("{\"items\":[{");
      assertThat(other.get("/api/v1/" + path).body().equals(answer)).as(path).isTrue();
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void twoServeWhileOneIsKilledAndTheNextGoesOn() throws Exception {
    Path reports = Archives.reports(folder.resolve("reports.jsonl"), REPORTS);
    try (DemoServer one = serve("one");
        DemoServer two = serve("two")) {
      assertThat(one.get("/health/ready").statusCode()).isEqualTo(200);
      IsnadProcess killed = ingest("desk", reports);
      while (metric(one, COUNT) == 0) {
        Thread.sleep(20);
      }
      Command.Ended second =
          new Command()
              .run(
                  "ingest",
                  "--archive",
                  folder.resolve("other desk"),
                  "--record",
                  address,
                  reports);
      assertThat(killed.killAfter(0)).as("still at work").isTrue();
      assertThat(second.code()).as(second.err()).isEqualTo(Failures.IN_USE);
      assertThat(second.err()).contains("isnad ingest, process " + killed.process().pid());

      // Nobody has to clear anything away.
      List<IsnadProcess> next =
          List.of(ingest("other desk", reports, "--wait"), ingest("third desk", reports, "--wait"));
      for (IsnadProcess process : next) {
        IsnadProcess.Ended ended = process.end();
        assertThat(ended.code()).as(ended.err()).isZero();
      }
      untilThereAre(REPORTS, one, two);
      answerTheSame(one, two);

      // The same record as that of one process alone.
      Path alone = folder.resolve("alone");
      assertThat(Archives.ingest(alone, reports).code()).isZero();
      assertThat(Archives.export(folder.resolve("one")).equals(Archives.export(alone))).isTrue();
      forgottenEverywhere(one, two);
    }
  }

  private void forgottenEverywhere(DemoServer one, DemoServer two) throws Exception {
    String sentence = "search?q=" + coded("\"مراسل رقم 17\"");
    assertThat(one.get("/api/v1/" + sentence).body()).contains("\"report\"");
    String id =
        Archives.export(folder.resolve("one"))
            .lines()
            .map(line -> line.replaceFirst("^.*?\"id\":\"([^\"]+)\".*$", "$1"))
            .filter(line -> line.endsWith("-17"))
            .findFirst()
            .orElseThrow();
    Command.Ended forgotten =
        new Command()
            .run("forget", id, "--reason", "a test", "--archive", folder.resolve("other desk"));
    assertThat(forgotten.out()).isEqualTo("forgotten\t" + id + "\n");
    untilThereAre(REPORTS - 1, one, two);
    for (DemoServer server : List.of(one, two)) {
      assertThat(server.get("/api/v1/reports/" + id).statusCode()).isEqualTo(404);
      assertThat(server.get("/api/v1/" + sentence).body()).doesNotContain(id);
    }
    answerTheSame(one, two);
    catchesUp(one);
  }

  /// A server that was away for a while, and one that is new.
  private void catchesUp(DemoServer one) throws Exception {
    serve("three").close();
    Path more = Archives.reports(folder.resolve("more.jsonl"), REPORTS + 30);
    Command.Ended added = Archives.ingest(folder.resolve("desk"), more);
    assertThat(added.code()).as(added.err()).isZero();
    try (DemoServer three = serve("three");
        DemoServer four = serve("four")) {
      untilThereAre(REPORTS + 29, one, three, four);
      answerTheSame(one, three);
      answerTheSame(one, four);
    }
  }
}
