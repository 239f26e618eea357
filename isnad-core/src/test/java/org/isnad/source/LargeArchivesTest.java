package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Memory does not grow with the input: each is read by a JVM of its own with little of it.
@Tag("long")
class LargeArchivesTest {
  private static final String SMALL = "-Xmx512m";
  private static final String TINY = "-Xmx256m";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHostileArchiveWithARecordOf200Megabytes(boolean members)
      throws IOException, InterruptedException {
    Path file = folder.resolve("hostile.warc");
    HostileWarc.Expected expected = HostileWarc.write(file, members, 200L << 20);
    List<String> lines = new ArrayList<>();
    expected.refused().forEach((number, code) -> lines.add(number + " " + code));
    lines.add("pages " + expected.pages());

    assertThat(read(SMALL, file)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArchiveOfOneGigabyte(boolean members) throws IOException, InterruptedException {
    Path file = folder.resolve("large.warc");
    byte[] noise = new byte[60_000];
    new Random(1).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) ('a' + (noise[i] & 15));
    }
    String filler = new String(noise, StandardCharsets.US_ASCII);
    int records = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (long size = 0; size < 1L << 30; records++) {
        byte[] record = Warcs.page("https://a.example/" + records, "خبر " + records + filler);
        size += record.length;
        out.write(members ? Warcs.gzip(record) : record);
      }
    }

    assertThat(read(TINY, file)).containsExactly("pages " + records);
  }

  @Test
  void aRecordAsLargeAsTheLimitAllows() throws IOException, InterruptedException {
    Path file = folder.resolve("limit.warc");
    String text = "<p>" + "خبر ".repeat((SourceLimits.DEFAULT.recordBytes() - 2000) / 7) + "</p>";
    Files.write(
        file,
        Warcs.join(
            Warcs.gzip(
                Warcs.response(
                    "https://a.example/", "Content-Type: text/html\r\n", Warcs.utf8(text))),
            Warcs.gzip(Warcs.page("https://a.example/2", "خبر"))));

    assertThat(read(SMALL, file)).containsExactly("pages 2");
  }

  private static List<String> read(String memory, Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadInLittleMemory.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).as(lines.toString()).isZero();
    return lines;
  }
}
