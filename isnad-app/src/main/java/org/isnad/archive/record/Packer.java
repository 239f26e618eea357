package org.isnad.archive.record;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes and compresses documents one after the other, and keeps its tables and its room between them: of a document of some kilobytes, making these anew is
/// more than half of the work. The native Zstandard does it, and one in Java where that cannot be loaded. Belongs to one thread.
final class Packer implements AutoCloseable {
  private static final int LEVEL = 3;

  private static final boolean NATIVE = isNative();

  private final Room written = new Room();
  private final @Nullable ZstdCompressCtx context = NATIVE ? new ZstdCompressCtx() : null;
  private byte[] packed = new byte[0];

  Packer() {
    if (context != null) {
      context.setLevel(LEVEL);
    }
  }

  /// Writes a document.
  interface Writing {
    void write(OutputStream out) throws IOException;
  }

  /// Bytes that need no copy to be read.
  private static final class Room extends ByteArrayOutputStream {
    byte[] bytes() {
      return buf;
    }
  }

  private static boolean isNative() {
    try {
      Native.load();
      return true;
    } catch (LinkageError _) {
      // A system that it was not built for, or that lets no library be unpacked.
      return false;
    }
  }

  /// The document as it is stored: one frame, its size told in its head.
  ///
  /// @param shortest a shorter document stays as it is
  byte[] pack(Writing document, int shortest) {
    written.reset();
    try {
      document.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    int length = written.size();
    if (length < shortest) {
      return written.toByteArray();
    }
    if (context == null) {
      return Packing.pack(written.bytes(), length);
    }
    int most = Math.toIntExact(Zstd.compressBound(length));
    if (packed.length < most) {
      packed = new byte[most];
    }
    int size = context.compressByteArray(packed, 0, packed.length, written.bytes(), 0, length);
    return Arrays.copyOf(packed, size);
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
