package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Reading UTF-8 by hand says the same as the decoder of the JDK, of sound bytes and of others.
class SoundUtf8Properties {
  @Property
  void soundBytesGiveTheirText(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(SoundUtf8.read(bytes, 0, bytes.length)).isEqualTo(expected(bytes, 0, bytes.length));
  }

  @Property
  void aPartOfTheBytesIsReadAlone(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 40) int left,
      @ForAll @IntRange(max = 40) int right) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = Math.min(left, bytes.length);
    int to = Math.max(from, bytes.length - right);

    assertThat(SoundUtf8.read(bytes, from, to)).isEqualTo(expected(bytes, from, to));
  }

  @Property
  void aByteThatIsChangedIsSeen(
      @ForAll("texts") String text, @ForAll @IntRange(max = 200) int at, @ForAll byte other) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      bytes[at % bytes.length] = other;
    }

    assertThat(SoundUtf8.read(bytes, 0, bytes.length)).isEqualTo(expected(bytes, 0, bytes.length));
  }

  @Property
  void anyBytes(@ForAll @Size(max = 12) byte[] bytes) {
    assertThat(SoundUtf8.read(bytes, 0, bytes.length)).isEqualTo(expected(bytes, 0, bytes.length));
  }

  /// Runs of ASCII long enough to be read at once, words beyond it, marks of three and four bytes, controls.
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ascii = Arbitraries.strings().withCharRange(' ', '\u007f').ofMaxLength(30);
    Arbitrary<String> arabic =
        Arbitraries.strings().withCharRange('\u0600', '\u06ff').ofMaxLength(8);
    Arbitrary<String> rare =
        Arbitraries.of(
            "\n", "\t", "\u0001", "\u001b", "\u0000", "\u00a0", "\u2019", "\ufffd", "\uffff", "😀");
    return Arbitraries.frequencyOf(Tuple.of(3, ascii), Tuple.of(3, arabic), Tuple.of(1, rare))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static SoundUtf8.Sound expected(byte[] bytes, int from, int to) {
    CharBuffer decoded = Decoding.strictly(bytes, from, to, StandardCharsets.UTF_8);
    if (decoded == null) {
      return null;
    }
    String text = decoded.toString();
    return text.indexOf('\0') >= 0 || text.indexOf(Decoding.REPLACEMENT) >= 0
        ? null
        : new SoundUtf8.Sound(
            text, (int) text.chars().filter(c -> SoundUtf8.isControl((char) c)).count());
  }
}
