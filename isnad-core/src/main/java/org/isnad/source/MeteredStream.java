package org.isnad.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// A stream that tells how many bytes are taken from it, so that somebody may see how far a reading is. Not thread-safe.
public final class MeteredStream extends FilterInputStream {
  private final LongConsumer taken;

  /// @param taken given the number of bytes, each time that some are read or skipped
  public MeteredStream(InputStream in, LongConsumer taken) {
    super(in);
    this.taken = taken;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      taken.accept(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      taken.accept(read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    taken.accept(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
