package org.isnad.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// A web archive in which everything is wrong that can be, with sound records between.
final class HostileWarc {
  static final String TEXT =
      "افتتح وزير النقل، اليوم، الجسر الجديد على النهر. وقال إن كلفته بلغت 12 مليون دينار، وإن"
          + " العمل فيه استمر ثلاث سنوات.";
  private static final String HTML = "Content-Type: text/html";

  private final OutputStream out;
  private final boolean members;
  private final Map<Integer, String> refused = new LinkedHashMap<>();
  private int number;
  private int good;

  private HostileWarc(OutputStream out, boolean members) {
    this.out = out;
    this.members = members;
  }

  /// What must come out of it.
  ///
  /// @param pages how many pages
  /// @param refused the reason of each refused record by its number
  record Expected(int pages, Map<Integer, String> refused) {}

  /// @param members whether each record is compressed by itself
  /// @param huge the size of the record that is too large, in bytes
  static Expected write(Path file, boolean members, long huge) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      HostileWarc warc = new HostileWarc(out, members);
      warc.write(huge);
      return new Expected(warc.good, warc.refused);
    }
  }

  private void write(long huge) throws IOException {
    put(Warcs.info());
    page("https://a.example/1", TEXT);
    if (members) {
      cutShort("https://a.example/cut");
      page("https://a.example/after-cut", TEXT + " ١");
      flipped("https://a.example/flipped");
      page("https://a.example/after-flip", TEXT + " ٢");
    }
    byte[] block = Warcs.http(HTML + "\r\n", Warcs.utf8("<html><p>" + TEXT + "</p></html>"));
    bad(
        "bad-length",
        Warcs.record("response", "https://a.example/short", "application/http", block, 40));
    page("https://a.example/after-short", TEXT + " ٣");
    bad(
        "bad-length",
        Warcs.record(
            "response", "https://a.example/long", "application/http", block, block.length + 700));
    page("https://a.example/after-long", TEXT + " ٤");
    payloadBomb();
    page("https://a.example/after-bomb", TEXT + " ٥");
    if (members) {
      memberBomb();
      page("https://a.example/after-member-bomb", TEXT + " ٦");
    }
    huge(huge);
    page("https://a.example/after-huge", TEXT + " ٧");
    good(
        Warcs.page(
            "https://a.example/nested",
            "<div>".repeat(10_000) + TEXT + " ٨" + "</div>".repeat(10_000)));
    good(Warcs.page("https://a.example/nul", "\0\0\0" + TEXT + "\0 ٩"));
    wrongCharsets();
    // The same address, the same bytes, fetched again.
    bad("duplicate", response(TEXT, "https://a.example/1"));
    page("https://a.example/last", TEXT + " ١٠");
  }

  /// Five ways to say the wrong thing.
  private void wrongCharsets() throws IOException {
    charset("; charset=utf-8", "", "windows-1256");
    charset("; charset=windows-1256", "", "UTF-8");
    charset("", "<meta charset=\"utf-8\">", "ISO-8859-6");
    charset("; charset=iso-8859-1", "<meta charset=windows-1252>", "windows-1256");
    charset("; charset=x-no-such", "<meta charset=\"windows-1256\">", "UTF-16LE");
  }

  private void charset(String header, String meta, String charset) throws IOException {
    String html = "<html><head>" + meta + "</head><p>" + TEXT + " " + charset + "</p></html>";
    good(
        Warcs.response(
            "https://charset.example/" + charset + header.hashCode(),
            HTML + header + "\r\n",
            html.getBytes(Charset.forName(charset))));
  }

  private void page(String url, String text) throws IOException {
    good(response(text, url));
  }

  private static byte[] response(String text, String url) {
    return Warcs.response(
        url,
        HTML + "; charset=utf-8\r\n",
        ("<html><p>" + text + "</p></html>").getBytes(StandardCharsets.UTF_8));
  }

  private void good(byte[] record) throws IOException {
    put(record);
    good++;
  }

  private void bad(String code, byte[] record) throws IOException {
    put(record);
    refused.put(number, code);
  }

  private void put(byte[] record) throws IOException {
    number++;
    out.write(members ? Warcs.gzip(record) : record);
  }

  private void cutShort(String url) throws IOException {
    byte[] whole = Warcs.gzip(response(TEXT + TEXT, url));
    out.write(Arrays.copyOf(whole, whole.length / 2));
    refused.put(++number, "bad-gzip");
  }

  private void flipped(String url) throws IOException {
    byte[] whole = Warcs.gzip(response(TEXT + TEXT, url));
    whole[whole.length / 2] ^= 0x55;
    out.write(whole);
    refused.put(++number, "bad-gzip");
  }

  /// A small payload that grows to 100 MiB.
  private void payloadBomb() throws IOException {
    byte[] bomb = Warcs.gzip(new byte[100 << 20]);
    bad(
        "decompression-bomb",
        Warcs.response("https://a.example/bomb", HTML + "\r\nContent-Encoding: gzip\r\n", bomb));
  }

  /// The same one level further out.
  private void memberBomb() throws IOException {
    bad("decompression-bomb", Warcs.page("https://a.example/member-bomb", " ".repeat(100 << 20)));
  }

  /// Noise, so that it does not compress.
  private void huge(long size) throws IOException {
    byte[] start = Warcs.http(HTML + "\r\n", Warcs.ascii("<html>"));
    byte[] record =
        Warcs.record(
            "response", "https://a.example/huge", "application/http", start, start.length + size);
    int tail = Warcs.ascii("\r\n\r\n").length;
    OutputStream to = members ? new GZIPOutputStream(out, 1 << 16) : out;
    to.write(record, 0, record.length - tail);
    byte[] block = new byte[1 << 16];
    Random random = new Random(7);
    for (long left = size; left > 0; left -= block.length) {
      for (int i = 0; i < block.length; i++) {
        block[i] = (byte) ('a' + random.nextInt(16));
      }
      to.write(block, 0, (int) Math.min(left, block.length));
    }
    to.write(record, record.length - tail, tail);
    if (to instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
    refused.put(++number, "too-large");
  }
}
