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

  /// Runs that come to their end before they are killed are few.
  private static final int RUNS_A_KILL = 4;

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

  /// Kills so many running ingests, each at a random instant of the time that an undisturbed one takes. A run that comes to its end before its kill has
  /// completed the archive, which is then held against the undisturbed one, and the next begins another.
  private void kill(int kills, long seed) throws Exception {
    Path reports = Archives.reports(folder.resolve("reports.jsonl"), REPORTS);
    Path undisturbed = folder.resolve("undisturbed");
    long began = System.nanoTime();
    ends(undisturbed, reports);
    long millis = (System.nanoTime() - began) / 1_000_000;
    Held whole = Held.of(undisturbed);

    Random random = new Random(seed);
    int archives = 0;
    int runs = 0;
    for (int hits = 0; hits < kills; runs++) {
      assertThat(runs).as("runs for " + hits + " kills").isLessThan(RUNS_A_KILL * kills);
      Path archive = folder.resolve("archive-" + archives);
      if (start(archive, reports).killAfter(random.nextLong(millis))) {
        hits++;
      } else {
        whole.assertSame(archive);
        archives++;
      }
    }
    Path last = folder.resolve("archive-" + archives);
    ends(last, reports);
    whole.assertSame(last);
  }

  /// What is exported, and the rows of every table.
  private record Held(String export, Map<String, List<String>> rows) {
    static Held of(Path archive) {
      return new Held(Archives.export(archive), Archives.rows(archive));
    }

    void assertSame(Path archive) {
      Held other = of(archive);
      assertThat(other.export).isEqualTo(export);
      assertThat(other.rows)
          .hasSameSizeAs(rows)
          .allSatisfy((table, found) -> assertThat(found).as(table).isEqualTo(rows.get(table)));
    }
  }

  private IsnadProcess start(Path archive, Path reports) throws IOException {
    return IsnadProcess.start(folder, "ingest", "--archive", archive, reports);
  }

  private void ends(Path archive, Path reports) throws Exception {
    IsnadProcess.Ended ended = start(archive, reports).end();
    assertThat(ended.code()).as(ended.err()).isZero();
  }
}
