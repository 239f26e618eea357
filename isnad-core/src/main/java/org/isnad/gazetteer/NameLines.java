package org.isnad.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream with their place, one at a time; what is beyond the limit of a line is dropped. Not thread-safe.
final class NameLines {
  private final InputStream in;
  private final int limit;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private long number;
  private long offset;
  private long position;

  NameLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// Goes to the next line; false after the last one.
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    offset = position;
    boolean any = false;
    while (true) {
      if (at == filled) {
        filled = Math.max(0, in.read(block, 0, block.length));
        at = 0;
        if (filled == 0) {
          number += any ? 1 : 0;
          return any;
        }
      }
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      append(at, end);
      any = true;
      boolean ended = end < filled;
      position += end - at + (ended ? 1 : 0);
      at = ended ? end + 1 : end;
      if (ended) {
        number++;
        return true;
      }
    }
  }

  private void append(int from, int to) {
    int more = to - from;
    tooLong |= more > limit - length;
    if (tooLong) {
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(limit, Math.max(line.length * 2, length + more)));
    }
    System.arraycopy(block, from, line, length, more);
    length += more;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  /// The line without its end and without a byte order mark; null where it is not UTF-8.
  @Nullable String text() {
    int start =
        length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF
            ? 3
            : 0;
    int end = length > start && line[length - 1] == '\r' ? length - 1 : length;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(line, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /// From 1.
  long number() {
    return number;
  }

  /// Of the line's first byte, after decompression.
  long offset() {
    return offset;
  }
}
