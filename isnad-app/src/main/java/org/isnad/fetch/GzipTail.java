package org.isnad.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Finds where the whole gzip members of a file end: behind the last of them stands what a crash left of another. Not thread-safe.
final class GzipTail {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int MAGIC = 0x1f8b;
  private static final int DEFLATE = 8;
  private static final int FLAGS_AT = 3;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int CHECKSUM = 2;
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER).limit(0);
  private final byte[] out = new byte[BUFFER];
  private long position;

  private GzipTail(FileChannel file, long from) {
    this.file = file;
    this.position = from;
  }

  /// @param from where a member begins
  /// @return where the first thing begins that is no whole member; the end of the file where all are whole
  static long find(FileChannel file, long from) throws IOException {
    GzipTail tail = new GzipTail(file, from);
    long whole = from;
    try {
      while (tail.at() < file.size()) {
        tail.member();
        whole = tail.at();
      }
      return whole;
    } catch (EOFException | DataFormatException e) {
      // This one is torn; where it begins is what was asked.
      return whole;
    }
  }

  /// Of the next byte that is not yet looked at.
  private long at() {
    return position - in.remaining();
  }

  private void member() throws IOException, DataFormatException {
    header();
    CRC32 sum = new CRC32();
    try (Inflater inflater = new Inflater(true)) {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          need(1);
          inflater.setInput(in);
        }
        int length = inflater.inflate(out);
        sum.update(out, 0, length);
        if (length == 0 && inflater.needsDictionary()) {
          throw new DataFormatException("dictionary");
        }
      }
      need(TRAILER);
      long told = Integer.toUnsignedLong(Integer.reverseBytes(in.getInt()));
      long size = Integer.toUnsignedLong(Integer.reverseBytes(in.getInt()));
      if (told != sum.getValue() || size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
        throw new DataFormatException("checksum");
      }
    }
  }

  /// RFC 1952, 2.3.
  private void header() throws IOException, DataFormatException {
    need(HEADER);
    int magic = in.getShort() & 0xffff;
    if (magic != MAGIC || in.get() != DEFLATE) {
      throw new DataFormatException("no member");
    }
    int flags = in.get();
    in.position(in.position() + HEADER - FLAGS_AT - 1);
    if ((flags & EXTRA) != 0) {
      need(2);
      int length = Short.reverseBytes(in.getShort()) & 0xffff;
      skip(length);
    }
    if ((flags & NAME) != 0) {
      skipString();
    }
    if ((flags & COMMENT) != 0) {
      skipString();
    }
    if ((flags & CHECKSUM) != 0) {
      skip(2);
    }
  }

  private void skip(int length) throws IOException {
    for (int i = 0; i < length; i++) {
      need(1);
      in.get();
    }
  }

  private void skipString() throws IOException {
    do {
      need(1);
    } while (in.get() != 0);
  }

  private void need(int bytes) throws IOException {
    while (in.remaining() < bytes) {
      in.compact();
      int read = file.read(in, position);
      in.flip();
      if (read < 0) {
        throw new EOFException();
      }
      position += read;
    }
  }
}
