package org.isnad.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Bytes as they come from the disk or a pipe: counts them, and remembers a failure, so that it is not taken for broken data. Not
/// thread-safe.
final class Raw extends FilterInputStream {
  private long position;
  private @Nullable IOException failure;

  Raw(InputStream in) {
    super(in);
  }

  /// How many bytes were read.
  long position() {
    return position;
  }

  /// Throws what the disk threw, if it did.
  void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int read() throws IOException {
    try {
      int read = in.read();
      position += read < 0 ? 0 : 1;
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = in.read(bytes, offset, length);
      position += Math.max(read, 0);
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // The caller's stream is the caller's to close.
  }
}
