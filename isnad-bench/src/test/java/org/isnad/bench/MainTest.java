package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static Path report(Path folder) throws IOException {
    try (InputStream in = Layers.class.getResourceAsStream("report.txt")) {
      Path file = folder.resolve("report.txt");
      Files.write(file, in.readAllBytes());
      return file;
    }
  }

  @Test
  void helpNamesEveryBench() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("analysis", "jmh");
  }

  @Test
  void eachBenchTellsItsOptions() {
    assertThat(run("analysis", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--input", "--seconds");
  }

  @Test
  void noBenchAndAnUnknownOneAreWrongUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("analyzis")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no bench is called analyzis");
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThat(run("analysis")).isEqualTo(2);
    assertThat(run("analysis", "--input")).isEqualTo(2);
    assertThat(run("analysis", "--input", "x", "--seconds", "soon")).isEqualTo(2);
    assertThat(run("analysis", "--colour", "red")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "--input is missing",
            "--input needs a value",
            "--seconds is a whole number: soon",
            "unknown option --colour");
  }

  @Test
  void anInputThatIsNotThereIsWrongUsage(@TempDir Path folder) {
    assertThat(run("analysis", "--input", folder.resolve("absent.jsonl").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds no report");
  }

  @Test
  void theAnalysisIsMeasuredAndTheLastLineIsItsRatio(@TempDir Path folder) throws IOException {
    assertThat(run("analysis", "--input", report(folder).toString(), "--seconds=1"))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getLast()).matches("ratio \\d+\\.\\d+");
    assertThat(lines)
        .anyMatch(line -> line.contains("tokenize, sentences"))
        .anyMatch(line -> line.contains("statement"));
  }
}
