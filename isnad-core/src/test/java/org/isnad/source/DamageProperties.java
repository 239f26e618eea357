package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Whatever happens to a file, reading it ends, throws nothing, and says something of it.
class DamageProperties {
  private static final SourceLimits LIMITS = new SourceLimits(1 << 20, 1 << 16);
  private static final List<byte[]> FILES = files();

  private static List<byte[]> files() {
    String json = "{\"id\": \"a\", \"title\": \"جسر\", \"text\": \"قال الوزير إن الجسر جديد.\"}";
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><p>قال الوزير</p></html>";
    String rss =
        "<?xml version=\"1.0\""
            + " encoding=\"UTF-8\"?><rss><channel><title>x</title><item><title>أ</title><description><![CDATA[<p>قال</p>]]></description></item><item><link>y</link><description>قالت</description></item></channel></rss>";
    byte[] warc =
        Warcs.join(
            Warcs.info(),
            Warcs.page("https://a.example/1", "أول"),
            Warcs.response(
                "https://a.example/2",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                Warcs.gzip(Warcs.utf8(html))),
            Warcs.response(
                "https://a.example/3",
                "Content-Type: application/rss+xml\r\nTransfer-Encoding: chunked\r\n",
                Warcs.ascii("3\r\n<rs\r\n0\r\n\r\n")));
    byte[] members =
        Warcs.join(
            Warcs.gzip(Warcs.info()),
            Warcs.gzip(Warcs.page("https://a.example/1", "أول")),
            Warcs.gzip(Warcs.page("https://a.example/2", "ثان")));
    List<byte[]> files = new ArrayList<>();
    for (String text :
        new String[] {
          html,
          rss,
          json + "\n" + json + "\n",
          "[" + json + ",\n" + json + "]",
          "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [" + json + "]}",
          "id,text\na,\"خبر \"\"أول\"\"\nوآخر\"\nb,ثان\n"
        }) {
      files.add(Warcs.utf8(text));
    }
    files.add(warc);
    files.add(members);
    files.add(Warcs.gzip(warc));
    try {
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(zip)) {
        out.putNextEntry(new ZipEntry("a.warc.gz"));
        out.write(members);
        out.putNextEntry(new ZipEntry("b.html"));
        out.write(Warcs.utf8(html));
      }
      files.add(zip.toByteArray());
      ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
      try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bzip2)) {
        out.write(warc);
      }
      files.add(bzip2.toByteArray());
      ByteArrayOutputStream xz = new ByteArrayOutputStream();
      try (XZOutputStream out = new XZOutputStream(xz, new LZMA2Options(0))) {
        out.write(warc);
      }
      files.add(xz.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  @Property(tries = 1000)
  void aDamagedFileIsReadOrRefused(
      @ForAll @IntRange(max = 11) int which,
      @ForAll long seed,
      @ForAll @IntRange(max = 6) int hits) {
    Random random = new Random(seed);
    byte[] bytes = FILES.get(which).clone();
    for (int i = 0; i < hits; i++) {
      bytes = damaged(bytes, random);
    }

    Items items = Items.of(bytes, LIMITS);

    assertThat(items.all()).isNotEmpty();
    if (hits == 0) {
      assertThat(items.pages()).isNotEmpty();
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    int at = random.nextInt(Math.max(1, bytes.length));
    byte[] head = Arrays.copyOf(bytes, Math.min(at, bytes.length));
    byte[] tail = Arrays.copyOfRange(bytes, head.length, bytes.length);
    return switch (random.nextInt(4)) {
      case 0 -> head;
      case 1 -> Warcs.join(head, new byte[] {(byte) random.nextInt()}, tail);
      case 2 -> Warcs.join(head, Arrays.copyOfRange(tail, Math.min(1, tail.length), tail.length));
      default -> {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
    };
  }
}
