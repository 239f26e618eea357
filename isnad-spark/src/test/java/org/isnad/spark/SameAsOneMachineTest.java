package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever runs on Spark gives what one machine gives, row for row and in the same order.
class SameAsOneMachineTest {
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void fiveThousandRealReportsGiveTheSameTables() throws IOException {
    Path news = SparkTests.shared("corpus/news.jsonl.gz");
    Path sample = folder.resolve("sample.jsonl");
    Files.write(sample, everyFourteenth(news));
    try (SparkSession spark = SparkTests.local()) {
      RelateCounters counters = compare(spark, sample, 30, 15);
      assertThat(counters.reports().reports()).isGreaterThan(5_000);
      assertThat(counters.blocks()).isGreaterThan(5);
      assertThat(counters.relations().keySet())
          .contains("entity", "duplicate", "story", "utterance", "divergence", "series");
    }
  }

  private RelateCounters compare(SparkSession spark, Path input, int blockDays, int warmDays)
      throws IOException {
    OneMachine expected = OneMachine.analyze(List.of(input));
    Path analyzed = folder.resolve("analyzed");
    SparkTests.analyze(spark, List.of(input), analyzed);
    assertThat(SparkTests.documents(spark, analyzed)).isEqualTo(expected.documents());
    assertThat(SparkTests.refusals(spark, analyzed)).isEqualTo(expected.refusals());

    Path related = folder.resolve("related");
    RelateCounters counters = SparkTests.relate(spark, analyzed, related, blockDays, warmDays);
    assertThat(SparkTests.relations(spark, related)).isEqualTo(expected.relate());
    return counters;
  }

  private static List<String> everyFourteenth(Path news) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (number++ % 14 == 0) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
