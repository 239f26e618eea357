package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The members of a gzip file (RFC 1952), one by one, each with its place in the compressed file. A broken member does not lose the next
/// ones: behind it the first is looked for whose data begin as a web archive's record does. Not thread-safe.
final class GzipMembers implements AutoCloseable {
  private static final int HEADER = 10;
  private static final int FLAGS = 3;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;
  private static final int TRAILER = 8;
  private static final int TRIAL = 1 << 10;
  private static final String OPENING = "WARC/";

  private final Window window;
  private final SourceLimits limits;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private long offset;
  private long passedOver;
  private long produced;
  private boolean ended = true;

  GzipMembers(InputStream in, SourceLimits limits) {
    this.window = new Window(in, limits.recordBytes());
    this.limits = limits;
  }

  /// Whether some member that begins in the first bytes of a file holds a record of a web archive.
  static boolean holdWebArchive(byte[] head) {
    for (int at = 0; at + HEADER < head.length; at++) {
      if (opensMember(head, at) && opensRecord(head, at, head.length)) {
        return true;
      }
    }
    return false;
  }

  /// Goes to the next member; false at the end of the file. The one before it must have been read to its end, or given up.
  boolean next() throws IOException {
    long from = window.position();
    passedOver = 0;
    while (window.peek() == 0) {
      window.read();
    }
    window.mark();
    if (window.hold(HEADER) == 0) {
      return false;
    }
    if (window.hold(HEADER) < HEADER || !opensMember(window.array(), window.from())) {
      findRecord();
      passedOver = window.position() - from;
      offset = from;
      ended = true;
      return passedOver > 0;
    }
    offset = window.position();
    ended = false;
    produced = 0;
    inflater.reset();
    checksum.reset();
    return true;
  }

  /// Where the member, or what stands in its place, begins in the compressed file.
  long offset() {
    return offset;
  }

  /// How many bytes stand here that are no member; 0 for a member.
  long passedOver() {
    return passedOver;
  }

  /// Gives the member up and goes to where the next record seems to begin.
  void recover() throws IOException {
    ended = true;
    if (window.holds(offset + 1)) {
      window.seek(1);
    }
    findRecord();
  }

  private void findRecord() throws IOException {
    while (window.available() > 0) {
      byte[] array = window.array();
      if (array[window.at()] == 0x1f) {
        window.mark();
        int held = window.hold(TRIAL);
        if (held >= HEADER
            && opensMember(window.array(), window.from())
            && opensRecord(window.array(), window.from(), window.from() + held)) {
          return;
        }
        window.advance(1);
      } else {
        int skip = window.at();
        int end = skip + window.available();
        while (skip < end && array[skip] != 0x1f) {
          skip++;
        }
        window.advance(skip - window.at());
        window.mark();
      }
    }
  }

  private static boolean opensMember(byte[] bytes, int at) {
    return bytes[at] == 0x1f
        && (bytes[at + 1] & 0xff) == 0x8b
        && bytes[at + 2] == 8
        && (bytes[at + FLAGS] & RESERVED) == 0;
  }

  /// Whether what inflates here begins with a record's version.
  private static boolean opensRecord(byte[] bytes, int at, int end) {
    int data = data(bytes, at, end);
    if (data < 0) {
      return false;
    }
    Inflater trial = new Inflater(true);
    try {
      trial.setInput(bytes, data, end - data);
      byte[] start = new byte[OPENING.length()];
      int length = 0;
      while (length < start.length) {
        int inflated = trial.inflate(start, length, start.length - length);
        if (inflated == 0) {
          return false;
        }
        length += inflated;
      }
      for (int i = 0; i < start.length; i++) {
        if (start[i] != OPENING.charAt(i)) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      trial.end();
    }
  }

  /// Where a member's data begin behind its header; -1 where the header is not whole.
  private static int data(byte[] bytes, int member, int end) {
    int flags = bytes[member + FLAGS];
    int at = member + HEADER;
    if ((flags & EXTRA) != 0) {
      if (at + 2 > end) {
        return -1;
      }
      at += 2 + (bytes[at] & 0xff) + ((bytes[at + 1] & 0xff) << 8);
    }
    for (int text = NAME; text <= COMMENT; text <<= 1) {
      if ((flags & text) != 0) {
        while (at < end && bytes[at] != 0) {
          at++;
        }
        at++;
      }
    }
    at += (flags & HEADER_CHECKSUM) != 0 ? 2 : 0;
    return at < end ? at : -1;
  }

  /// The member's data. Reading them throws [BrokenData] where they are broken, cut short, other than their checksum says, or a bomb.
  InputStream data() throws IOException {
    int held = window.hold(TRIAL);
    int data = data(window.array(), window.from(), window.from() + held);
    if (data < 0) {
      throw broken("is cut short");
    }
    window.seek(data - window.from());
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return inflate(bytes, from, length);
      }
    };
  }

  private int inflate(byte[] bytes, int from, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      int inflated = 0;
      while (inflated == 0 && !inflater.finished()) {
        int available = window.available();
        if (available == 0) {
          throw broken("is cut short");
        }
        inflater.setInput(window.array(), window.at(), available);
        inflated = inflater.inflate(bytes, from, length);
        window.advance(available - inflater.getRemaining());
        if (inflated == 0 && inflater.needsDictionary()) {
          throw broken("needs a dictionary");
        }
      }
      checksum.update(bytes, from, inflated);
      produced += inflated;
      if (Decompressed.isBomb(produced, window.position() - offset, limits)) {
        throw Decompressed.bomb(limits);
      }
      if (inflated == 0) {
        trailer();
        ended = true;
        return -1;
      }
      return inflated;
    } catch (DataFormatException e) {
      throw broken("is broken");
    }
  }

  private void trailer() throws IOException {
    long[] words = new long[2];
    for (int i = 0; i < TRAILER; i++) {
      int read = window.read();
      if (read < 0) {
        throw broken("is cut short");
      }
      words[i / 4] |= (long) read << (8 * (i % 4));
    }
    if (words[0] != checksum.getValue() || words[1] != (produced & 0xffff_ffffL)) {
      throw broken("does not match its checksum");
    }
  }

  private static BrokenData broken(String how) {
    return new BrokenData("bad-gzip", "The record's compressed data " + how + ".");
  }

  @Override
  public void close() {
    inflater.end();
  }
}
