package org.isnad.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A web archive of any length that is made while it is read: gzip members, each a response with a page of its own address, title and bytes. A page's
/// beginning is new and stored as it is, its rest is one of a few bodies that were compressed before, so that making costs little beside reading. The same
/// number gives the same bytes. Not thread-safe.
///
/// Source: WARC 1.1 (ISO 28500:2017), RFC 1951 and 1952.
final class MadeArchive extends InputStream {
  private static final int BODIES = 64;
  private static final int MARKUP_A_PARAGRAPH = 900;
  private static final int PARAGRAPHS = 32;
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private final Body[] bodies = new Body[BODIES];
  private final long wanted;
  private final ByteArrayOutputStream member = new ByteArrayOutputStream(1 << 16);
  private byte[] current = {};
  private int at;
  private long made;
  private long pages;

  /// @param paragraphs of which the pages are made, a line each
  /// @param bytes how many bytes all records have at least, before compression
  MadeArchive(String paragraphs, long bytes) {
    this.wanted = bytes;
    Random random = new Random(1);
    String[] lines = paragraphs.lines().filter(line -> line.length() > 60).toArray(String[]::new);
    for (int i = 0; i < BODIES; i++) {
      bodies[i] = Body.of(lines, random);
    }
  }

  /// The rest of a page and the end of its record.
  ///
  /// @param length of the part that belongs to the page
  @SuppressWarnings("ArrayRecordComponent") // nobody compares bodies
  private record Body(byte[] bytes, byte[] deflated, int length) {
    static Body of(String[] lines, Random random) {
      StringBuilder page = new StringBuilder();
      for (int i = 0; i < PARAGRAPHS; i++) {
        page.append("<div class=\"paragraph\"><p>").append(lines[random.nextInt(lines.length)]);
        page.append("</p></div>\n<script>");
        while (page.length() < (i + 1) * MARKUP_A_PARAGRAPH) {
          page.append("x[").append(random.nextInt(100_000)).append("]=0;");
        }
        page.append("</script>\n");
      }
      page.append("</div></body></html>");
      int length = page.toString().getBytes(StandardCharsets.UTF_8).length;
      byte[] bytes = page.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
      return new Body(bytes, deflated(bytes), length);
    }

    private static byte[] deflated(byte[] bytes) {
      try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 64];
        return Arrays.copyOf(out, deflater.deflate(out));
      }
    }
  }

  /// How many pages were made so far.
  long pages() {
    return pages;
  }

  /// How many bytes their records have, before compression.
  long made() {
    return made;
  }

  @Override
  public int read() throws IOException {
    return at < current.length || next() ? current[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (length == 0) {
      return 0;
    }
    if (at == current.length && !next()) {
      return -1;
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current, at, into, from, count);
    at += count;
    return count;
  }

  private boolean next() {
    if (made >= wanted) {
      return false;
    }
    Body body = bodies[(int) (pages % BODIES)];
    byte[] head = head(pages++, body.length);
    made += head.length + body.bytes.length;
    member.reset();
    member.writeBytes(MEMBER);
    // A stored block (RFC 1951, 3.2.4), not the last: its length, and that once more with all bits
    // turned.
    member.write(0);
    little(head.length, 2);
    little(~head.length, 2);
    member.writeBytes(head);
    member.writeBytes(body.deflated);
    CRC32 checksum = new CRC32();
    checksum.update(head);
    checksum.update(body.bytes);
    little((int) checksum.getValue(), 4);
    little(head.length + body.bytes.length, 4);
    current = member.toByteArray();
    at = 0;
    return true;
  }

  private void little(int number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      member.write(number >>> (8 * i));
    }
  }

  private static byte[] head(long number, int body) {
    String page =
        "<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>"
            + title(number)
            + "</title></head><body><h1>"
            + title(number)
            + "</h1><div class=\"article-body\">\n";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    int length = http.getBytes(StandardCharsets.UTF_8).length + body;
    String digits = Long.toHexString(number);
    String record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
            + number
            + "\r\n"
            + "WARC-Date: 2024-05-14T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
            + "0".repeat(12 - digits.length())
            + digits
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return (record + http).getBytes(StandardCharsets.UTF_8);
  }

  private static String title(long number) {
    return "تقرير رقم " + number + " عن افتتاح خط السكك الحديدية الساحلي";
  }
}
