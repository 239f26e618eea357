package org.isnad.source;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Takes away the content codings of HTTP (RFC 9110): gzip, deflate with and without the zlib header, br, zstd. A payload that is not coded
/// although its header says so, as crawlers store it, comes back as it is.
public final class ContentCoding {
  private ContentCoding() {}

  /// The payload as the server meant it.
  ///
  /// @throws BrokenData where it is broken, or larger than the limits allow
  public static byte[] decode(byte[] payload, List<String> codings, SourceLimits limits)
      throws IOException {
    byte[] decoded = payload;
    for (String header : codings.reversed()) {
      String[] names = header.split(",");
      for (int i = names.length - 1; i >= 0; i--) {
        decoded = decode(decoded, names[i].strip().toLowerCase(Locale.ROOT), limits);
      }
    }
    return decoded;
  }

  private static byte[] decode(byte[] payload, String coding, SourceLimits limits)
      throws IOException {
    Raw raw = new Raw(new ByteArrayInputStream(payload));
    try {
      InputStream decoder =
          switch (coding) {
            case "gzip", "x-gzip" ->
                Compression.of(payload) == Compression.GZIP ? new GZIPInputStream(raw) : raw;
            case "zstd" ->
                Compression.of(payload) == Compression.ZSTD ? new ZstdInputStream(raw) : raw;
            case "deflate" -> new InflaterInputStream(raw, new Inflater(!hasZlibHeader(payload)));
            case "br" -> new BrotliInputStream(raw);
            default -> raw;
          };
      if (decoder == raw) {
        return payload;
      }
      byte[] decoded =
          new Decompressed(decoder, raw, coding, limits).readNBytes(limits.recordBytes());
      if (decoded.length == limits.recordBytes() && decoder.read() >= 0) {
        // Told apart by what came of how much.
        throw (long) decoded.length / Math.max(1, raw.position()) > limits.ratio()
            ? Decompressed.bomb(limits)
            : new BrokenData(
                "too-large",
                "The payload is larger than the limit of "
                    + limits.recordBytes()
                    + " bytes for one record.");
      }
      return decoded;
    } catch (BrokenData e) {
      if (looksPlain(payload)) {
        return payload;
      }
      throw e;
    } catch (IOException | RuntimeException e) {
      if (looksPlain(payload)) {
        return payload;
      }
      throw Decompressed.broken(coding, e);
    }
  }

  private static boolean hasZlibHeader(byte[] payload) {
    return payload.length >= 2
        && (payload[0] & 0x0f) == 8
        && ((payload[0] & 0xff) << 8 | (payload[1] & 0xff)) % 31 == 0;
  }

  /// Compressed data never begin as markup does.
  private static boolean looksPlain(byte[] payload) {
    int at = 0;
    while (at < payload.length && payload[at] <= ' ' && payload[at] > 0) {
      at++;
    }
    return at + 1 < payload.length
        && payload[at] == '<'
        && (payload[at + 1] == '!'
            || payload[at + 1] == '?'
            || Character.isLetter(payload[at + 1]));
  }
}
