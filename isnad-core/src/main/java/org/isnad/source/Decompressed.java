package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// A decoder's output. Whatever the decoder throws becomes a [BrokenData], and so does output out of all proportion to its input; a failing
/// disk stays what it is. Not thread-safe.
final class Decompressed extends InputStream {
  private final InputStream decoder;
  private final Raw raw;
  private final String name;
  private final SourceLimits limits;
  private long produced;

  Decompressed(InputStream decoder, Raw raw, String name, SourceLimits limits) {
    this.decoder = decoder;
    this.raw = raw;
    this.name = name;
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
      read = decoder.read(bytes, offset, length);
    } catch (BrokenData e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      raw.check();
      throw broken(name, e);
    }
    produced += Math.max(read, 0);
    if (isBomb(produced, raw.position(), limits)) {
      throw bomb(limits);
    }
    return read;
  }

  static boolean isBomb(long produced, long consumed, SourceLimits limits) {
    return produced > limits.recordBytes() && produced / Math.max(consumed, 1) > limits.ratio();
  }

  static BrokenData bomb(SourceLimits limits) {
    return new BrokenData(
        "decompression-bomb",
        "The compressed data grows to more than "
            + limits.ratio()
            + " times its size; it is not read any further.");
  }

  static BrokenData broken(String name, Exception e) {
    String how = e instanceof EOFException ? "is cut short" : "is broken";
    return new BrokenData(
        "bad-" + name, "The compressed data " + how + "; what stands before the break was read.");
  }
}
