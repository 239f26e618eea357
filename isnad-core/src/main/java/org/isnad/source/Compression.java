package org.isnad.source;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// A way of making one file smaller, told by its first bytes.
enum Compression {
  GZIP("gzip", 0x1f, 0x8b, 0x08),
  ZSTD("zstd", 0x28, 0xb5, 0x2f, 0xfd),
  BZIP2("bzip2", 'B', 'Z', 'h'),
  XZ("xz", 0xfd, '7', 'z', 'X', 'Z', 0);

  private static final int BLOCK = 1 << 16;
  private static final int XZ_KILOBYTES = 128 << 10;
  private static final int BZIP2_LEVEL = 3;

  private final String name;
  private final int[] magic;

  Compression(String name, int... magic) {
    this.name = name;
    this.magic = magic;
  }

  static @Nullable Compression of(byte[] head) {
    for (Compression compression : values()) {
      if (compression.begins(head)) {
        return compression;
      }
    }
    return null;
  }

  private boolean begins(byte[] head) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return this != BZIP2
        || (head.length > BZIP2_LEVEL && head[BZIP2_LEVEL] >= '1' && head[BZIP2_LEVEL] <= '9');
  }

  /// Its bytes decompressed, several members one after the other.
  ///
  /// @throws BrokenData there and later, where they are broken, cut short or more than the limits allow
  InputStream open(InputStream compressed, SourceLimits limits) throws IOException {
    Raw raw = new Raw(compressed);
    try {
      return new Decompressed(decoder(raw), raw, name, limits);
    } catch (BrokenData e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      raw.check();
      throw Decompressed.broken(name, e);
    }
  }

  private InputStream decoder(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(in, BLOCK);
      case ZSTD -> new ZstdInputStream(in);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ -> new XZInputStream(in, XZ_KILOBYTES);
    };
  }
}
