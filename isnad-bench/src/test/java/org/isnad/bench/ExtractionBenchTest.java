package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionBenchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void aFolderOfPagesIsScoredAndTimed() throws URISyntaxException {
    Path pages = Path.of(ExtractionBenchTest.class.getResource("extraction").toURI());
    assertThat(run("extraction", "--pages", pages.toString(), "--seconds", "1", "--misses", "1"))
        .isZero();
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines)
        .contains("pages 2", "precision 1.0000", "recall    1.0000", "F1        1.0000");
    assertThat(lines.get(4)).startsWith("  a1  precision 1.000");
    assertThat(lines.getLast()).matches("ratio [0-9]+\\.[0-9]{3}");
  }

  @Test
  void aFolderWithoutGroundTruthIsWrongUsage(@TempDir Path empty) {
    assertThat(run("extraction", "--pages", empty.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds no ground-truth.json");
  }
}
