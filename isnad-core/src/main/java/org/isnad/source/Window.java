package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A stream of bytes with a place that can be gone back to, as long as no more than a limit was read since. Not thread-safe.
final class Window {
  private static final int BLOCK = 1 << 16;

  private final int limit;
  private InputStream in;
  private byte[] buffer = new byte[BLOCK];

  /// Index of the mark; what stands before it is gone.
  private int marked;

  private int at;
  private int filled;

  /// Position in the stream of the buffer's first byte.
  private long base;

  /// @param limit how many bytes behind the mark may be held
  Window(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// Begins anew with another stream, whose first byte is at 0.
  void reset(InputStream other) {
    in = other;
    marked = 0;
    at = 0;
    filled = 0;
    base = 0;
    if (buffer.length > 1 << 22) {
      buffer = new byte[BLOCK];
    }
  }

  /// Of the next byte in the stream, from 0.
  long position() {
    return base + at;
  }

  /// From here on bytes are held.
  void mark() {
    marked = at;
  }

  /// Goes to `distance` bytes behind the mark, which must be held.
  void seek(int distance) {
    at = marked + distance;
    if (distance < 0 || at > filled) {
      throw new IllegalArgumentException(
          distance + " bytes behind the mark are not held, " + (filled - marked) + " are");
    }
  }

  /// Whether the byte at a position of the stream is still held.
  boolean holds(long position) {
    return position >= base + marked && position <= base + filled;
  }

  /// Holds `wanted` bytes behind the mark, or as many as there are; returns how many are held. More than the limit is never held.
  int hold(int wanted) throws IOException {
    int most = Math.min(wanted, limit);
    while (filled - marked < most && fill(most)) {
      // Another block.
    }
    return filled - marked;
  }

  /// How many bytes can be looked at from [#at()] on; reads on where there are none. 0 at the end.
  int available() throws IOException {
    if (at == filled) {
      // What was read goes, once it is more than may be held.
      if (at - marked >= limit) {
        marked = at;
      }
      fill(at - marked + BLOCK);
    }
    return filled - at;
  }

  /// The array in which the held bytes stand; another one after each call that reads.
  byte[] array() {
    return buffer;
  }

  /// Index in [#array()] of the mark.
  int from() {
    return marked;
  }

  /// Index in [#array()] of the next byte.
  int at() {
    return at;
  }

  void advance(int bytes) {
    at += bytes;
  }

  /// The next byte, which is not consumed; -1 at the end.
  int peek() throws IOException {
    return available() == 0 ? -1 : buffer[at] & 0xff;
  }

  /// The next byte; -1 at the end.
  int read() throws IOException {
    return available() == 0 ? -1 : buffer[at++] & 0xff;
  }

  private boolean fill(int wanted) throws IOException {
    if (marked > 0) {
      System.arraycopy(buffer, marked, buffer, 0, filled - marked);
      base += marked;
      at -= marked;
      filled -= marked;
      marked = 0;
    }
    if (filled == buffer.length) {
      long larger = Math.min(Math.max(wanted, 2L * buffer.length), (long) limit + BLOCK);
      buffer = Arrays.copyOf(buffer, (int) Math.max(larger, buffer.length + BLOCK));
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }
}
