package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An ingest is killed at any instant and run again, until it comes to its end.
class KilledIngestTest {
  private static final int REPORTS = 2_200;

  @TempDir Path folder;

  @Test
  void fiveKillsLeaveNoTrace() throws Exception {
    kill(5, 1);
  }

  @Test
  @Tag("long")
  void fiftyKillsLeaveNoTrace() throws Exception {
    kill(50, 2);
  }

  /// Every kill comes later after the start than the one before it, so that some fall into every stage of the work.
  private void kill(int kills, long seed) throws Exception {
    Path reports = Archives.reports(folder.resolve("reports.jsonl"), REPORTS);
    Path undisturbed = folder.resolve("undisturbed");
    long began = System.nanoTime();
    ends(undisturbed, reports);
    long millis = (System.nanoTime() - began) / 1_000_000;

    Path archive = folder.resolve("archive");
    Random random = new Random(seed);
    int hits = 0;
    for (int i = 0; i < kills; i++) {
      long after = millis * i / kills + random.nextLong(millis / kills + 1);
      hits += start(archive, reports).killAfter(after) ? 1 : 0;
    }
    ends(archive, reports);

    assertThat(hits).as("kills that hit").isGreaterThan(kills / 3);
    assertThat(Archives.export(archive)).isEqualTo(Archives.export(undisturbed));
    Map<String, List<String>> rows = Archives.rows(undisturbed);
    assertThat(Archives.rows(archive))
        .hasSameSizeAs(rows)
        .allSatisfy((table, found) -> assertThat(found).as(table).isEqualTo(rows.get(table)));
  }

  private IsnadProcess start(Path archive, Path reports) throws IOException {
    return IsnadProcess.start(folder, "ingest", "--archive", archive, reports);
  }

  private void ends(Path archive, Path reports) throws Exception {
    IsnadProcess.Ended ended = start(archive, reports).end();
    assertThat(ended.code()).as(ended.err()).isZero();
  }
}
