package org.isnad.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The rows of a table with their place: lines, except that a line end between quotation marks is one of the cell. Holds one row at a time
/// and never more than the limit. Not thread-safe.
final class Rows {
  private static final int UTF8_MARK = 3;

  /// A row of that size is gone back into a few times only: a file full of stray marks must not be read over and over.
  private static final int LARGE = 1 << 20;

  private final char delimiter;
  private final Lines lines;
  private final int limit;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private byte[] bytes = new byte[0];
  private int firstLine;
  private int lineCount;
  private int largeReturns = 16;
  private boolean tooLong;
  private boolean quoted;
  private boolean cellBegins;
  private boolean closed;
  private boolean stray;
  private long offset;
  private long number;

  Rows(InputStream in, char delimiter, int limit) {
    this.lines = new Lines(in, limit);
    this.delimiter = delimiter;
    this.limit = limit;
  }

  /// Goes to the next row; false after the last one.
  boolean next() throws IOException {
    row.reset();
    tooLong = false;
    quoted = false;
    stray = false;
    lineCount = 0;
    while (lines.next()) {
      if (lineCount++ == 0) {
        offset = lines.offset();
      }
      append();
      if (lineCount == 1) {
        firstLine = row.size();
      }
      if (!quoted || tooLong) {
        break;
      }
    }
    bytes = row.toByteArray();
    number += lineCount > 0 ? 1 : 0;
    return lineCount > 0;
  }

  private void append() {
    tooLong |= lines.tooLong() || row.size() + (long) lines.wholeLength() > limit;
    if (tooLong) {
      row.reset();
      return;
    }
    byte[] line = lines.bytes();
    int from = lines.offset() == 0 && lines.length() >= UTF8_MARK && isMark(line) ? UTF8_MARK : 0;
    row.write(line, from, lines.wholeLength() - from);
    if (lines.ended()) {
      row.write('\n');
    }
    cellBegins = lineCount == 1;
    closed = false;
    for (int i = from; i < lines.length(); i++) {
      mark(line[i]);
    }
  }

  private void mark(byte b) {
    // A mark in the middle of an unquoted cell is a character like any other.
    if (b == '"' && (quoted || cellBegins || closed)) {
      // The second of two doubled marks opens again.
      closed = quoted;
      quoted = !quoted;
      cellBegins = false;
    } else {
      stray |= closed && b != delimiter;
      cellBegins = !quoted && b == delimiter;
      closed = false;
    }
  }

  private static boolean isMark(byte[] line) {
    return (line[0] & 0xff) == 0xef && (line[1] & 0xff) == 0xbb && (line[2] & 0xff) == 0xbf;
  }

  /// Whether a quotation mark is missing or stands where none may: then the row's first line may have lost its mark, and the other lines may be
  /// rows of their own.
  boolean unbalanced() {
    return quoted || (stray && lineCount > 1);
  }

  /// Takes the row's first line for the whole row and goes back to the second; false where it has but one, or is too large to be read again.
  boolean keepFirstLine() {
    if (lineCount < 2 || tooLong || (row.size() > LARGE && largeReturns-- <= 0)) {
      return false;
    }
    lines.goBack(bytes, firstLine, lineCount - 1L);
    return true;
  }

  boolean tooLong() {
    return tooLong;
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
    return bytes;
  }

  /// Without the line end.
  int length() {
    int length = bytes.length;
    length -= length > 0 && bytes[length - 1] == '\n' ? 1 : 0;
    return length - (length > 0 && bytes[length - 1] == '\r' ? 1 : 0);
  }
}
