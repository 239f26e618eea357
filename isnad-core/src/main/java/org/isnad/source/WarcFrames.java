package org.isnad.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts a web archive (WARC 1.0 and 1.1, ISO 28500) into records, and finds the next record behind a broken one. Holds one record at a time
/// and never more than the limit. Not thread-safe.
final class WarcFrames {
  private static final String OPENING = "WARC/";

  /// More is no header that anybody writes.
  private static final int MOST_HEADER = 1 << 18;

  /// What may stand behind a record: two line ends, and the beginning of the next one.
  private static final int BEHIND = 64;

  private final SourceLimits limits;
  private final Window window;

  WarcFrames(Window window, SourceLimits limits) {
    this.window = window;
    this.limits = limits;
  }

  /// What stands in the place of a record.
  sealed interface Frame {
    /// Of its first byte in the stream.
    long offset();

    /// A record: its header and its block in an array, which holds until the next call.
    @SuppressWarnings("ArrayRecordComponent") // a view that is looked at once
    record Whole(long offset, byte[] array, int from, int length) implements Frame {}

    /// No record, and why.
    record Broken(long offset, String code, String message) implements Frame {}
  }

  /// What a window must hold at least.
  static int held(SourceLimits limits) {
    return (int)
        Math.min(
            Integer.MAX_VALUE - (1L << 20), (long) limits.recordBytes() + MOST_HEADER + BEHIND);
  }

  /// The next one; null at the end of the stream.
  @Nullable Frame next() throws IOException {
    while (window.peek() == '\r' || window.peek() == '\n') {
      window.read();
    }
    window.mark();
    if (window.peek() < 0) {
      return null;
    }
    long offset = window.position();
    if (window.hold(OPENING.length()) < OPENING.length() || !opens(window.from())) {
      window.advance(1);
      find(Long.MAX_VALUE);
      return new Frame.Broken(
          offset,
          "bad-warc",
          "No record begins here; everything up to the next one is passed over.");
    }
    int header = header();
    long length = header < 0 ? -1 : length(header);
    if (length < 0) {
      window.advance(1);
      find(Long.MAX_VALUE);
      return new Frame.Broken(
          offset,
          "bad-warc",
          header < 0
              ? "The record's header does not end."
              : "The record's header has no Content-Length.");
    }
    if (length > limits.recordBytes()) {
      window.seek(header);
      find(length);
      return new Frame.Broken(
          offset,
          "too-large",
          "The record has "
              + length
              + " bytes, more than the limit of "
              + limits.recordBytes()
              + ".");
    }
    return whole(offset, header, header + (int) length);
  }

  private Frame whole(long offset, int header, int size) throws IOException {
    int held = window.hold(size + BEHIND);
    int behind = size;
    while (behind < held && isLineEnd(window.array()[window.from() + behind])) {
      behind++;
    }
    boolean last = held < size + BEHIND && behind == held;
    boolean followed = behind + OPENING.length() <= held && opens(window.from() + behind);
    if (held < size || !(last || followed)) {
      window.seek(header);
      find(Long.MAX_VALUE);
      return new Frame.Broken(
          offset,
          "bad-length",
          "The record's Content-Length of "
              + (size - header)
              + " bytes is wrong: "
              + (held < size ? "its data end before." : "no record begins behind it."));
    }
    window.seek(size);
    return new Frame.Whole(offset, window.array(), window.from(), size);
  }

  private boolean opens(int at) {
    byte[] array = window.array();
    for (int i = 0; i < OPENING.length(); i++) {
      if (array[at + i] != OPENING.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  /// How long the header is with the blank line behind it; -1 where it does not end.
  private int header() throws IOException {
    int seen = 0;
    for (int wanted = 1 << 10; wanted <= MOST_HEADER; wanted <<= 1) {
      int held = window.hold(wanted);
      byte[] array = window.array();
      for (int i = Math.max(seen - 4, 1); i < held; i++) {
        int at = window.from() + i;
        if (array[at] == '\n'
            && (array[at - 1] == '\n' || (array[at - 1] == '\r' && array[at - 2] == '\n'))) {
          return i + 1;
        }
      }
      if (held < wanted) {
        return -1;
      }
      seen = held;
    }
    return -1;
  }

  /// The number behind `Content-Length:`; -1 where there is none.
  private long length(int header) {
    String text =
        new String(window.array(), window.from(), header, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String name = "\ncontent-length:";
    int at = text.indexOf(name);
    if (at < 0) {
      return -1;
    }
    int end = text.indexOf('\n', at + name.length());
    String number = text.substring(at + name.length(), end).strip();
    try {
      return number.startsWith("-") ? -1 : Long.parseLong(number);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// Goes to where the next record begins after a line end, at most so many bytes further.
  private void find(long most) throws IOException {
    long end = most == Long.MAX_VALUE ? most : window.position() + most;
    boolean lineEnd = false;
    while (window.position() < end && window.available() > 0) {
      byte[] array = window.array();
      int to =
          (int)
              Math.min(
                  window.at() + (long) window.available(), window.at() + end - window.position());
      int at = window.at();
      while (at < to && !(lineEnd && array[at] == 'W')) {
        lineEnd = array[at++] == '\n';
      }
      window.advance(at - window.at());
      if (at < to) {
        window.mark();
        if (window.hold(OPENING.length() + 1) > OPENING.length()
            && opens(window.from())
            && window.array()[window.from() + OPENING.length()] == '1') {
          return;
        }
        window.advance(1);
        lineEnd = false;
      }
    }
  }
}
