package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveBenchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private List<String> run(String... arguments) throws IOException {
    new ArchiveBench().run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void everyPageThatIsMadeIsRead() throws IOException {
    List<String> lines = run("--megabytes", "3");

    assertThat(lines).anyMatch(line -> line.matches("pages \\d{2,}, refused 0"));
    assertThat(lines.getLast()).isEqualTo("ratio 1.000000");
  }

  @Test
  void whatIsWrittenIsAnArchiveOfDifferentPages(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("made.warc.gz");
    run("--megabytes=2", "--write", file.toString());

    List<Item> items = new ArrayList<>();
    new SourceReader().read(List.of(file), items::add);
    assertThat(items)
        .hasSizeGreaterThan(50)
        .allSatisfy(item -> assertThat(item).isInstanceOf(Page.class));
    assertThat(items.stream().map(item -> ((Page) item).origin().url()).distinct())
        .hasSameSizeAs(items);
    assertThat(items.stream().map(item -> ((Page) item).origin().sha256()).distinct())
        .hasSameSizeAs(items);
  }

  @Test
  void itsMembersAreSoundGzip(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("made.warc.gz");
    run("--megabytes=1", "--write", file.toString());

    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      String records = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(records).startsWith("WARC/1.1\r\n").endsWith("</html>\r\n\r\n");
      assertThat(records.length()).isGreaterThan(500_000);
    }
  }
}
