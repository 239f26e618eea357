package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.ingest.WriteLock;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoDatabasesTest {
  @TempDir Path folder;

  @Test
  void sqliteAndPostgresqlKeepTheSame() throws IOException {
    Path reports = Archives.reports(folder.resolve("reports.jsonl"), 60);
    Path demo = Archives.demo(folder.resolve("demo"));
    Path file = folder.resolve("file");
    Path server = folder.resolve("server");
    String address = PostgresServer.database();
    Archives.ingest(file, demo, reports);
    Command.Ended ended =
        new Command().run("ingest", "--archive", server, "--record", address, demo, reports);

    assertThat(ended.err()).isEmpty();
    assertThat(Archives.export(server)).isNotEmpty().isEqualTo(Archives.export(file));
    assertThat(Archives.ingest(server, demo, reports).out())
        .startsWith("isnad: 0 reports added, 84 known already");

    String id = "basin-year-later";
    for (Path archive : new Path[] {file, server}) {
      Command.Ended forgotten =
          new Command().run("forget", id, "--reason", "a test", "--archive", archive);
      assertThat(forgotten.out()).isEqualTo("forgotten\t" + id + "\n");
    }
    assertThat(Archives.export(server)).isNotEmpty().isEqualTo(Archives.export(file));
    oneWritesAtATime(server, address, reports);
  }

  /// Two folders, perhaps on two machines, may name one database.
  private void oneWritesAtATime(Path server, String address, Path reports) {
    WriteLock.Asking asking = new WriteLock.Asking("a test", false, told -> {}, Clock.systemUTC());
    try (WriteLock _ = WriteLock.take(ArchiveFolder.of(server), asking)) {
      Command.Ended second =
          new Command()
              .run("ingest", "--archive", folder.resolve("else"), "--record", address, reports);
      assertThat(second.code()).isEqualTo(Failures.IN_USE);
      assertThat(second.err()).contains("a test, process ").contains(" on ");
    }
  }
}
