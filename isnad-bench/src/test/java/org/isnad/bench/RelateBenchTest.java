package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelateBenchTest {
  @Test
  void doublesTheNumberOfReportsUpToAll() {
    assertThat(RelateBench.sizes(70_861)).containsExactly(5_000, 10_000, 20_000, 40_000, 70_861);
    assertThat(RelateBench.sizes(300)).containsExactly(300);
  }

  @Test
  void measuresAndDraws(@TempDir Path folder) throws IOException {
    Path input = folder.resolve("reports.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines
          .append("{\"id\":\"r")
          .append(i)
          .append("\",\"published\":\"2021-03-0")
          .append(1 + i / 2)
          .append("\",\"text\":\"افتتاح الجسر\\n\\n")
          .append("قال الوزير إن الجسر يخدم عشرين ألف مسافر يوميا.\"}\n");
    }
    Files.writeString(input, lines);
    Path plot = folder.resolve("cost.svg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    new RelateBench().run(List.of("--input", input.toString(), "--plot", plot.toString()), print);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("6 reports: analysis", "stories=")
        .containsPattern("ratio \\d+\\.\\d{4}\\s*$");
    assertThat(plot).content().startsWith("<svg").contains(">analysis</text>", ">relating</text>");
  }

  @Test
  void drawsEveryMeasuredPointWithinTheChart() {
    List<RelateCost> costs =
        List.of(
            new RelateCost(
                5_000,
                new RelateCost.Spent(1_800_000_000, 0),
                new RelateCost.Spent(1_500_000_000, 0),
                Map.of()),
            new RelateCost(
                70_861,
                new RelateCost.Spent(25_000_000_000L, 0),
                new RelateCost.Spent(22_000_000_000L, 0),
                Map.of()));
    String svg = RelateBench.chart(costs).svg();
    assertThat(svg).contains("<title>5,000: 360</title>", "<title>70,861: 310</title>");
    assertThat(svg).doesNotContain("NaN").doesNotContain("\"-");
  }

  @Test
  void aRatioAboveOneSaysThatRelatingTakesLess() {
    RelateCost cost =
        new RelateCost(
            1_000,
            new RelateCost.Spent(400_000_000, 0),
            new RelateCost.Spent(200_000_000, 200_000_000),
            Map.of());
    assertThat(cost.ratio()).isEqualTo(2);
    assertThat(cost.ratioWithCompiling()).isEqualTo(1);
    assertThat(cost.relatingMicros()).isEqualTo(200);
  }
}
