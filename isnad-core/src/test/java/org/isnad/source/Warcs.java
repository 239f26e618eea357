package org.isnad.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Web archives made byte by byte, so that they can be wrong.
final class Warcs {
  static final String DATE = "2024-03-05T10:00:00Z";

  private Warcs() {}

  static byte[] record(String type, String url, String mediaType, byte[] block) {
    return record(type, url, mediaType, block, block.length);
  }

  /// @param length what the header says of the block
  static byte[] record(String type, String url, String mediaType, byte[] block, long length) {
    String header =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: "
            + DATE
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
            + "%012x".formatted(url.hashCode() & 0xffff_ffffL)
            + ">\r\nContent-Type: "
            + mediaType
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return join(ascii(header), block, ascii("\r\n\r\n"));
  }

  static byte[] info() {
    return record("warcinfo", "urn:info", "application/warc-fields", ascii("software: tests\r\n"));
  }

  /// A page that was fetched.
  ///
  /// @param headers further lines of HTTP, each ended by CR LF
  static byte[] response(String url, String headers, byte[] body) {
    return record("response", url, "application/http; msgtype=response", http(headers, body));
  }

  static byte[] http(String headers, byte[] body) {
    return join(ascii("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
  }

  static byte[] page(String url, String text) {
    return response(
        url,
        "Content-Type: text/html; charset=utf-8\r\n",
        utf8("<html><p>" + text + "</p></html>"));
  }

  static byte[] gzip(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (byte[] part : parts) {
        gzip.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
