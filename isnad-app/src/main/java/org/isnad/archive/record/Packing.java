package org.isnad.archive.record;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.util.Arrays;

/// Documents as they are stored: compressed with Zstandard, one frame each, its size told in its head. [Packer] makes them, or this where that has no native
/// library; they are read in Java, for whoever reads but a few would wait longer for the library. Static and thread-safe.
final class Packing {
  /// One of each thread: making one costs as much as unpacking a short document.
  private static final ThreadLocal<ZstdDecompressor> UNPACKING =
      ThreadLocal.withInitial(ZstdDecompressor::new);

  private Packing() {}

  static byte[] pack(byte[] document, int length) {
    ZstdCompressor compressor = new ZstdCompressor();
    byte[] out = new byte[compressor.maxCompressedLength(length)];
    return Arrays.copyOf(out, compressor.compress(document, 0, length, out, 0, out.length));
  }

  /// @throws ArchiveException where these are no such bytes
  static byte[] unpack(byte[] packed) {
    try {
      byte[] out = new byte[(int) ZstdDecompressor.getDecompressedSize(packed, 0, packed.length)];
      UNPACKING.get().decompress(packed, 0, packed.length, out, 0, out.length);
      return out;
    } catch (MalformedInputException | NegativeArraySizeException e) {
      throw new ArchiveException("A document of the record is damaged: " + e.getMessage(), e);
    }
  }
}
