package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a stream of bytes, with their place; holds one line at a time and never more than the limit. Not thread-safe.
final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] repeated = new byte[0];
  private int repeatedFrom;
  private byte[] line = new byte[1 << 14];
  private int length;
  private boolean tooLong;
  private boolean ended;
  private long position;
  private long offset;
  private long number;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// Goes to the next line; false after the last one.
  boolean next() throws IOException {
    offset = position;
    length = 0;
    tooLong = false;
    ended = false;
    while (!ended) {
      if (at == filled && !fill()) {
        if (position == offset) {
          return false;
        }
        break;
      }
      int from = at;
      while (at < filled && block[at] != '\n') {
        at++;
      }
      append(from, at - from);
      ended = at < filled;
      at += ended ? 1 : 0;
      position += at - from;
    }
    number++;
    return true;
  }

  private boolean fill() throws IOException {
    at = 0;
    if (repeatedFrom < repeated.length) {
      filled = Math.min(block.length, repeated.length - repeatedFrom);
      System.arraycopy(repeated, repeatedFrom, block, 0, filled);
      repeatedFrom += filled;
      return true;
    }
    filled = Math.max(0, in.read(block, 0, block.length));
    return filled > 0;
  }

  /// Goes back: what comes next are these bytes, which were read last, from `from` on.
  ///
  /// @param lines how many lines they are
  void goBack(byte[] bytes, int from, long lines) {
    int again = bytes.length - from;
    int ahead = filled - at;
    int later = repeated.length - repeatedFrom;
    byte[] all = new byte[again + ahead + later];
    System.arraycopy(bytes, from, all, 0, again);
    System.arraycopy(block, at, all, again, ahead);
    System.arraycopy(repeated, repeatedFrom, all, again + ahead, later);
    repeated = all;
    repeatedFrom = 0;
    at = 0;
    filled = 0;
    position -= again;
    number -= lines;
  }

  private void append(int from, int count) {
    tooLong |= count > limit - length;
    if (tooLong) {
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line =
          Arrays.copyOf(
              line,
              Math.min(
                  limit,
                  Math.max(length + count, 2 * Math.min(line.length, Integer.MAX_VALUE / 2))));
    }
    System.arraycopy(block, from, line, length, count);
    length += count;
  }

  /// Whether the line is longer than the limit: then its bytes are not here.
  boolean tooLong() {
    return tooLong;
  }

  /// From 1.
  long number() {
    return number;
  }

  /// Of the line's first byte in the stream.
  long offset() {
    return offset;
  }

  /// The line's bytes, from 0 to [#length()]; valid until the next call of [#next()].
  byte[] bytes() {
    return line;
  }

  /// With the carriage return that may stand before the line end.
  int wholeLength() {
    return length;
  }

  /// Whether a line end stands behind the line: not behind the last one of some files.
  boolean ended() {
    return ended;
  }

  /// Without the line end.
  int length() {
    return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
  }
}
