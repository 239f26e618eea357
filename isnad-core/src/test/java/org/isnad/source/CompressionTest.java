package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CompressionTest {
  private static final String LINE = "{\"text\": \"قال الوزير إن الجسر جديد.\"}\n";

  @TempDir Path folder;

  private static byte[] pack(Compression how, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed =
        switch (how) {
          case GZIP -> new GZIPOutputStream(out);
          case ZSTD -> new ZstdOutputStream(out);
          case BZIP2 -> new BZip2CompressorOutputStream(out);
          case XZ -> new XZOutputStream(out, new LZMA2Options(1));
        }) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write(
            namesAndContents[i + 1] instanceof byte[] bytes
                ? bytes
                : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPackedIsReadAsItIs(Compression how) throws IOException {
    byte[] packed = pack(how, LINE.repeat(3).getBytes(StandardCharsets.UTF_8));

    assertThat(Items.of(packed).pages())
        .extracting(Page::id)
        .containsExactly("input#1", "input#2", "input#3");
    assertThat(Items.of(Warcs.join(packed, packed)).pages()).hasSize(6);
  }

  @ParameterizedTest
  @EnumSource
  void whatStandsBeforeABreakIsRead(Compression how) throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 40_000; i++) {
      lines
          .append("{\"text\": \"خبر ")
          .append(Long.toHexString(random.nextLong()))
          .append(Long.toHexString(random.nextLong()))
          .append("\"}\n");
    }
    byte[] packed = pack(how, lines.toString().getBytes(StandardCharsets.UTF_8));

    Items items = Items.of(Arrays.copyOf(packed, packed.length - packed.length / 8));

    assertThat(items.refusals())
        .extracting(Refusal::code)
        .containsExactly("bad-" + how.name().toLowerCase(java.util.Locale.ROOT));
    // A block that is not whole is lost: of bzip2 900 kB, of xz 2 MB, of zstd 128 kB.
    assertThat(items.pages().size()).isBetween(10_000, 39_999);
  }

  @ParameterizedTest
  @EnumSource
  void garbageBehindTheMagicIsNamed(Compression how) throws IOException {
    byte[] packed = pack(how, LINE.getBytes(StandardCharsets.UTF_8));
    Arrays.fill(packed, 8, packed.length, (byte) 0x5a);

    assertThat(Items.of(packed).onlyRefusal().code()).startsWith("bad-");
  }

  @Test
  void anArchiveIsItsFiles() throws IOException {
    byte[] archive =
        zip(
            "a/one.txt",
            "خبر",
            "two.jsonl",
            LINE,
            "three.html.gz",
            pack(Compression.GZIP, "<html>خبر</html>".getBytes(StandardCharsets.UTF_8)),
            "__MACOSX/._x",
            "no",
            "empty.txt",
            "");
    Path file = Files.write(folder.resolve("news.zip"), archive);

    Items items = Items.of(file);

    assertThat(items.pages())
        .extracting(Page::id)
        .containsExactly("news.zip!/a/one.txt", "news.zip!/two.jsonl#1", "news.zip!/three.html.gz");
    assertThat(items.pages().getFirst().origin().file()).isEqualTo(file + "!/a/one.txt");
    assertThat(items.refusals()).extracting(Refusal::code).containsExactly("empty");
    assertThat(Items.of(archive).pages()).hasSize(3);
  }

  @Test
  void aBrokenEntryLosesOnlyItself() throws IOException {
    byte[] archive =
        zip(
            "a.txt",
            "خبر أول",
            "b.txt",
            "قال الوزير إن الجسر جديد. ".repeat(50),
            "c.txt",
            "خبر ثالث");
    int second = new String(archive, StandardCharsets.ISO_8859_1).indexOf("b.txt");
    Arrays.fill(archive, second + 7, second + 25, (byte) 0xff);

    Items items = Items.of(archive);

    assertThat(items.pages()).extracting(Page::id).containsExactly("input!/a.txt", "input!/c.txt");
    assertThat(items.refusals())
        .extracting(Refusal::file, Refusal::code)
        .containsExactly(tuple("input!/b.txt", "bad-zip"));
  }

  @Test
  void anArchiveThatIsCutShortIsNamed() throws IOException {
    byte[] archive = zip("a.txt", "خبر");

    assertThat(Items.of(Arrays.copyOf(archive, archive.length - 10)).onlyRefusal().code())
        .isEqualTo("bad-zip");
  }

  @Test
  void officeDocumentsAreNoArchivesOfTexts() throws IOException {
    assertThat(Items.of(zip("[Content_Types].xml", "<x/>", "a.txt", "no")).onlyRefusal().code())
        .isEqualTo("binary");
  }

  @Test
  void archivesInsideArchivesEndSomewhere() throws IOException {
    byte[] inner = "خبر".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 4; i++) {
      inner = pack(Compression.GZIP, inner);
    }
    assertThat(Items.of(inner).pages()).hasSize(1);

    Items items = Items.of(zip("deep", inner, "a.txt", "خبر"));

    assertThat(items.pages()).hasSize(1);
    assertThat(items.refusals())
        .extracting(Refusal::file, Refusal::code)
        .containsExactly(tuple("input!/deep", "too-nested"));
  }

  @Test
  void aBombIsNotReadToItsEnd() throws IOException {
    SourceLimits limits = new SourceLimits(1 << 20, 1 << 20, 100, 4);
    byte[] zeros = new byte[20 << 20];
    Arrays.fill(zeros, (byte) ' ');

    assertThat(Items.of(pack(Compression.GZIP, zeros), limits).onlyRefusal().code())
        .isIn("decompression-bomb", "too-large");
    assertThat(
            Items.of(
                    pack(Compression.GZIP, Warcs.join(Warcs.utf8(LINE), zeros, Warcs.utf8(LINE))),
                    limits)
                .refusals())
        .extracting(Refusal::code)
        .containsExactly("decompression-bomb");
    assertThat(
            Items.of(zip("bomb.jsonl", Warcs.join(Warcs.utf8(LINE), zeros), "a.txt", "خبر"), limits)
                .refusals())
        .extracting(Refusal::file, Refusal::code)
        .containsExactly(tuple("input!/bomb.jsonl", "decompression-bomb"));
  }
}
