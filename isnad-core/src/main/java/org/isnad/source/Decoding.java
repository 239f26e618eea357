package org.isnad.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What bytes say as text. The charset is told by the byte order mark, then by whether the bytes are UTF-8 (a few broken ones are
/// forgiven), then by what the Arabic charsets make of them, then by what the page or its server names. That comes last because it is often
/// wrong on Arabic pages, and because bytes are valid UTF-8, or read as Arabic, hardly ever by accident.
sealed interface Decoding {
  /// A text, and how many of its characters stand for bytes that could not be decoded.
  record Text(String text, Charset charset, int replaced) implements Decoding {
    /// Where in `page`, which holds this text or part of it, bytes were lost: one problem a run of U+FFFD, the first few of them.
    List<Problem> problems(String page) {
      if (replaced == 0) {
        return List.of();
      }
      List<Problem> problems = new ArrayList<>();
      int at = page.indexOf(REPLACEMENT);
      while (at >= 0 && problems.size() < MAX_PROBLEMS) {
        int end = at + 1;
        while (end < page.length() && page.charAt(end) == REPLACEMENT) {
          end++;
        }
        problems.add(
            new Problem(
                "undecodable-bytes",
                "Some bytes are not valid " + charset.name() + " and stand as U+FFFD.",
                new Span(at, end)));
        at = page.indexOf(REPLACEMENT, end);
      }
      return problems;
    }
  }

  /// Bytes that are no text.
  record Unreadable(String code, String message) implements Decoding {}

  char REPLACEMENT = '\uFFFD';
  int MAX_PROBLEMS = 16;

  /// What a browser takes where nothing tells.
  Charset WESTERN = Charset.forName("windows-1252");

  static Decoding of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /// Reads the first `length` bytes.
  static Decoding of(byte[] bytes, int length) {
    return of(bytes, length, null, false);
  }

  /// Reads the first `length` bytes.
  ///
  /// @param declared the charset that stands in the page or in its header
  /// @param markup whether they are HTML, which may hold some NUL characters and is always read somehow, as a browser does
  static Decoding of(byte[] bytes, int length, @Nullable Charset declared, boolean markup) {
    Marked marked = byteOrderMark(bytes, length);
    if (marked != null) {
      return checked(lenient(bytes, marked.length, length, marked.charset), markup);
    }
    SoundUtf8.Sound sound = SoundUtf8.read(bytes, 0, length);
    if (sound != null) {
      return isMostly(sound.controls(), sound.text().length())
          ? binary()
          : new Text(sound.text(), StandardCharsets.UTF_8, 0);
    }
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    Charset wide = ArabicCharsets.utf16(bytes, length);
    if (wide != null) {
      return checked(lenient(bytes, 0, length, wide), markup);
    }
    if (text.indexOf('\0') >= 0 && !markup) {
      return binary();
    }
    int genuine =
        strictly(bytes, 0, length, StandardCharsets.UTF_8) == null ? 0 : count(text, REPLACEMENT);
    int replaced = count(text, REPLACEMENT) - genuine;
    if (replaced == 0 || isForgivable(text, replaced)) {
      return checked(new Text(text, StandardCharsets.UTF_8, replaced), markup);
    }
    Charset narrow = ArabicCharsets.singleByte(bytes, length, declared);
    if (narrow == null) {
      narrow =
          declared != null && !declared.equals(StandardCharsets.UTF_8)
              ? declared
              : markup ? WESTERN : null;
    }
    return narrow == null
        ? isMostlyControls(text)
            ? binary()
            : new Unreadable(
                "undecodable",
                "The bytes are neither UTF-8 nor one of the Arabic charsets (UTF-16, Windows-1256,"
                    + " ISO-8859-6).")
        : checked(lenient(bytes, 0, length, narrow), markup);
  }

  private static Unreadable binary() {
    return new Unreadable("binary", "The data is binary, not text.");
  }

  private static Decoding checked(Text text, boolean markup) {
    return (text.text.indexOf('\0') >= 0 && !markup) || isMostlyControls(text.text)
        ? binary()
        : text;
  }

  /// One lost character in fifty beyond ASCII is an accident; more is another charset.
  private static boolean isForgivable(String text, int replaced) {
    int decoded = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c != REPLACEMENT) {
        decoded++;
      }
    }
    return decoded >= 50L * replaced || (replaced <= 3 && decoded >= 4 * replaced);
  }

  private static boolean isMostlyControls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += SoundUtf8.isControl(text.charAt(i)) ? 1 : 0;
    }
    return isMostly(controls, text.length());
  }

  private static boolean isMostly(int controls, int characters) {
    return controls > 8 && 20L * controls > characters;
  }

  private static Text lenient(byte[] bytes, int from, int to, Charset charset) {
    String text = new String(bytes, from, to - from, charset);
    int seen = count(text, REPLACEMENT);
    return new Text(
        text, charset, seen == 0 || strictly(bytes, from, to, charset) != null ? 0 : seen);
  }

  /// The text, or null where a byte is wrong.
  static @Nullable CharBuffer strictly(byte[] bytes, int from, int to, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes, from, to - from));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  /// A charset that its byte order mark tells, and the mark's length.
  record Marked(Charset charset, int length) {}

  private static @Nullable Marked byteOrderMark(byte[] bytes, int length) {
    if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return new Marked(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
      return new Marked(StandardCharsets.UTF_32LE, 4);
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return new Marked(StandardCharsets.UTF_16LE, 2);
    }
    return startsWith(bytes, length, 0xFE, 0xFF) ? new Marked(StandardCharsets.UTF_16BE, 2) : null;
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
