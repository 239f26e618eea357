package org.isnad.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// The bytes of one file in an archive; broken ones, and more than the limits allow, become [BrokenData]. Not thread-safe.
final class ZipEntryStream extends FilterInputStream {
  private final long compressed;
  private final SourceLimits limits;
  private long produced;

  ZipEntryStream(InputStream in, ZipEntry entry, SourceLimits limits) {
    super(in);
    this.compressed = Math.max(1, entry.getCompressedSize());
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (ZipException | EOFException e) {
      throw Decompressed.broken("zip", e);
    }
    produced += Math.max(read, 0);
    if (Decompressed.isBomb(produced, compressed, limits)) {
      throw Decompressed.bomb(limits);
    }
    return read;
  }
}
