package org.isnad.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/// Opens a stream that may be compressed, for those who read other things than pages. Static and thread-safe.
public final class Unpacking {
  private static final int HEAD = 16;

  private Unpacking() {}

  /// The bytes of `in`, decompressed where they are gzip, zstd, bzip2 or xz.
  ///
  /// @throws IOException there and later, where the stream fails or the compressed data is broken
  public static InputStream open(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    Compression compression = Compression.of(head);
    return compression == null ? whole : compression.open(whole, SourceLimits.DEFAULT);
  }
}
