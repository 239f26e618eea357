package org.isnad.relate.series;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.report.At;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what [Packer] wrote. Every method throws IllegalArgumentException where the bytes are no such. Not thread-safe.
final class Unpacker {
  private static final int LOW = 0x7F;

  private final byte[] bytes;
  private int at;

  Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  private int next() {
    if (at == bytes.length) {
      throw new IllegalArgumentException("the bytes end too early");
    }
    return bytes[at++];
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int one = next();
      number |= (one & LOW) << shift;
      if (one >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number that does not end");
  }

  /// How many of at least one byte each follow.
  private int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("the bytes end too early");
    }
    return count;
  }

  boolean truth() {
    return next() != 0;
  }

  <E extends Enum<E>> E word(E[] all) {
    int place = number();
    if (place < 0 || place >= all.length) {
      throw new IllegalArgumentException("no word " + place);
    }
    return all[place];
  }

  String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  @Nullable String optional() {
    return truth() ? text() : null;
  }

  List<String> texts() {
    int count = count();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  At at() {
    return new At(text(), span());
  }

  StemSet stems() {
    long[] stems = new long[count()];
    for (int i = 0; i < stems.length; i++) {
      for (int k = 0; k < Long.BYTES; k++) {
        stems[i] = stems[i] << Byte.SIZE | next() & 0xFF;
      }
    }
    return StemSet.ofSorted(stems);
  }

  /// Nothing follows.
  void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException("more bytes than were written");
    }
  }
}
