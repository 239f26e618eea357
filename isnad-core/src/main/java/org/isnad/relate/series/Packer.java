package org.isnad.relate.series;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.isnad.relate.report.At;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Writes values one after the other, for [Unpacker] to read in the same order: numbers in as few bytes as they need, letters in UTF-8. Not thread-safe.
final class Packer {
  private static final int LOW = 0x7F;
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[256];
  private int size;

  private void add(int one) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) one;
  }

  /// @param number from 0
  Packer number(int number) {
    int rest = number;
    while (rest > LOW) {
      add(rest & LOW | MORE);
      rest >>>= 7;
    }
    add(rest);
    return this;
  }

  Packer truth(boolean truth) {
    add(truth ? 1 : 0);
    return this;
  }

  Packer word(Enum<?> word) {
    return number(word.ordinal());
  }

  Packer text(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    number(letters.length);
    for (byte letter : letters) {
      add(letter);
    }
    return this;
  }

  Packer optional(@Nullable String text) {
    truth(text != null);
    return text == null ? this : text(text);
  }

  Packer texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  Packer span(Span span) {
    return number(span.start()).number(span.length());
  }

  Packer at(At at) {
    return text(at.report()).span(at.span());
  }

  Packer stems(StemSet stems) {
    number(stems.size());
    for (int i = 0; i < stems.size(); i++) {
      for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        add((int) (stems.get(i) >>> shift));
      }
    }
    return this;
  }

  /// All that was written.
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
