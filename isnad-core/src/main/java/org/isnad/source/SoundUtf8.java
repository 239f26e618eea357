package org.isnad.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads UTF-8 without a fault, which nearly every page is: one pass decodes it, checks it and counts what no text has. Whatever is not quite sound is left to
/// [Decoding]. Made for one text; not thread-safe.
///
/// Source of what is well-formed: The Unicode Standard, table 3-7.
final class SoundUtf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long SPACES = 0x2020202020202020L;
  private static final int CONTINUATION = 0x3f;
  private static final int TWO = 0xc2;
  private static final int THREE = 0xe0;
  private static final int FOUR = 0xf0;
  private static final int SMALLEST_OF_THREE = 0x800;
  private static final char DELETE = 0x7f;
  private static final char ESCAPE = 0x1b;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final char[] out;
  private int at;
  private int length;
  private int controls;

  private SoundUtf8(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.at = from;
    this.out = new char[to - from];
  }

  /// @param controls how many characters are controls that a text rarely holds
  record Sound(String text, int controls) {}

  /// The bytes `[from, to)` decoded; null where one is no UTF-8, or where a NUL or a U+FFFD stands among them.
  static @Nullable Sound read(byte[] bytes, int from, int to) {
    SoundUtf8 reader = new SoundUtf8(bytes, from, to);
    return reader.isSound() ? new Sound(reader.text(), reader.controls) : null;
  }

  /// Whether a text rarely holds that character: a control other than white space and escape.
  static boolean isControl(char c) {
    return (c < ' ' && !(c >= '\t' && c <= '\r') && c != ESCAPE) || c == DELETE;
  }

  private String text() {
    return length == to - from
        ? new String(bytes, from, length, StandardCharsets.ISO_8859_1)
        : new String(out, 0, length);
  }

  private boolean isSound() {
    while (at < to) {
      if (at + Long.BYTES <= to && isPlain((long) EIGHT.get(bytes, at))) {
        eight();
      } else if (bytes[at] >= 0 ? !ascii() : !beyond()) {
        return false;
      }
    }
    return true;
  }

  /// Eight characters of ASCII, no control among them: no byte has its highest bit, is below a space or is 0x7F.
  private static boolean isPlain(long eight) {
    return ((eight | (eight - SPACES) | (eight + ONES)) & HIGH) == 0;
  }

  private void eight() {
    for (int i = 0; i < Long.BYTES; i++) {
      out[length + i] = (char) bytes[at + i];
    }
    at += Long.BYTES;
    length += Long.BYTES;
  }

  /// One character of ASCII and those behind it up to a byte beyond it, eight at most.
  private boolean ascii() {
    int end = Math.min(to, at + Long.BYTES);
    while (at < end && bytes[at] >= 0) {
      char c = (char) bytes[at++];
      if (c < ' ' || c == DELETE) {
        if (c == 0) {
          return false;
        }
        controls += isControl(c) ? 1 : 0;
      }
      out[length++] = c;
    }
    return true;
  }

  /// Characters beyond ASCII up to one that is not.
  private boolean beyond() {
    while (at < to && bytes[at] < 0) {
      int first = bytes[at] & 0xff;
      boolean sound = first < THREE ? two(first) : first < FOUR ? three(first) : four(first);
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  private boolean two(int first) {
    if (first < TWO || to - at < 2 || !isContinuation(at + 1)) {
      return false;
    }
    out[length++] = (char) ((first & 0x1f) << 6 | bytes[at + 1] & CONTINUATION);
    at += 2;
    return true;
  }

  private boolean three(int first) {
    if (to - at < 3 || !isContinuation(at + 1) || !isContinuation(at + 2)) {
      return false;
    }
    char c =
        (char)
            ((first & 0x0f) << 12
                | (bytes[at + 1] & CONTINUATION) << 6
                | bytes[at + 2] & CONTINUATION);
    if (c < SMALLEST_OF_THREE || Character.isSurrogate(c) || c == Decoding.REPLACEMENT) {
      return false;
    }
    out[length++] = c;
    at += 3;
    return true;
  }

  private boolean four(int first) {
    if (to - at < 4
        || !isContinuation(at + 1)
        || !isContinuation(at + 2)
        || !isContinuation(at + 3)) {
      return false;
    }
    int c =
        (first & 0x0f) << 18
            | (bytes[at + 1] & CONTINUATION) << 12
            | (bytes[at + 2] & CONTINUATION) << 6
            | bytes[at + 3] & CONTINUATION;
    if (!Character.isSupplementaryCodePoint(c)) {
      return false;
    }
    out[length++] = Character.highSurrogate(c);
    out[length++] = Character.lowSurrogate(c);
    at += 4;
    return true;
  }

  private boolean isContinuation(int index) {
    return (bytes[index] & 0xc0) == 0x80;
  }
}
