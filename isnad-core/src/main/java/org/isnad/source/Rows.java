package org.isnad.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The rows of a table with their place: lines, except that a line end between quotation marks is one of the cell. Holds one row at a time
/// and never more than the limit. Not thread-safe.
final class Rows {
  private static final int UTF8_MARK = 3;

  private final Lines lines;
  private final char delimiter;
  private final int limit;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private boolean tooLong;
  private boolean quoted;
  private long offset;
  private long number;

  Rows(InputStream in, char delimiter, int limit) {
    this.lines = new Lines(in, limit);
    this.delimiter = delimiter;
    this.limit = limit;
  }

  boolean next() throws IOException {
    row.reset();
    tooLong = false;
    quoted = false;
    boolean any = false;
    while (lines.next()) {
      if (!any) {
        offset = lines.offset();
      } else {
        row.write('\n');
      }
      append(any);
      any = true;
      if (!quoted || tooLong) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private void append(boolean continued) {
    tooLong |= lines.tooLong() || row.size() + lines.length() > limit;
    if (tooLong) {
      row.reset();
      return;
    }
    byte[] bytes = lines.bytes();
    boolean mark =
        lines.offset() == 0 && !continued && lines.length() >= UTF8_MARK && isMark(bytes);
    int from = mark ? UTF8_MARK : 0;
    row.write(bytes, from, lines.length() - from);
    boolean cellBegins = !continued;
    for (int i = from; i < lines.length(); i++) {
      // A mark in the middle of an unquoted cell is a character like any other.
      if (bytes[i] == '"' && (quoted || cellBegins)) {
        quoted = !quoted;
        // The second of two doubled marks opens again.
        cellBegins = !quoted;
      } else {
        cellBegins = !quoted && bytes[i] == delimiter;
      }
    }
  }

  private static boolean isMark(byte[] bytes) {
    return (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
  }

  boolean tooLong() {
    return tooLong;
  }

  /// Whether the file ended between two quotation marks.
  boolean unbalanced() {
    return quoted;
  }

  /// From 1, the head row.
  long number() {
    return number;
  }

  /// Of the row's first byte in the stream.
  long offset() {
    return offset;
  }

  byte[] bytes() {
    return row.toByteArray();
  }

  int length() {
    return row.size();
  }
}
