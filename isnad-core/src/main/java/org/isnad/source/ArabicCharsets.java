package org.isnad.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Tells the charsets of Arabic text apart that bear no mark.
final class ArabicCharsets {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final int SAMPLE = 1 << 16;
  private static final int LEAST_LETTERS = 4;

  private ArabicCharsets() {}

  /// UTF-16 in the byte order that makes a plausible text, or null.
  static @Nullable Charset utf16(byte[] bytes, int length) {
    if (length < 4 || length % 2 != 0) {
      return null;
    }
    byte[] sample = Arrays.copyOf(bytes, Math.min(length, SAMPLE));
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      CharSequence text = Decoding.strictly(sample, 0, sample.length, charset);
      if (text != null && isPlausibleWide(text)) {
        return charset;
      }
    }
    return null;
  }

  private static boolean isPlausibleWide(CharSequence text) {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x250)
          || (c >= '\t' && c <= '\r')
          || (c >= 0x0600 && c <= 0x06FF)
          || (c >= 0x2000 && c <= 0x206F)) {
        plain++;
      }
    }
    return 10L * plain >= 9L * text.length();
  }

  /// Windows-1256 or ISO-8859-6 where one of them makes plausible Arabic: the detector's choice first, then the other. Another charset that
  /// was declared is taken where it reads at least as much like Arabic.
  static @Nullable Charset singleByte(byte[] bytes, int length, @Nullable Charset declared) {
    byte[] sample =
        Arrays.copyOfRange(
            bytes, firstHigh(bytes, length), Math.min(length, firstHigh(bytes, length) + SAMPLE));
    Charset detected = detected(sample);
    Charset other = WINDOWS_1256.equals(detected) ? ISO_8859_6 : WINDOWS_1256;
    double first = plausibility(new String(sample, detected));
    double second = plausibility(new String(sample, other));
    double named = declared == null ? 0 : plausibility(new String(sample, declared));
    if (declared != null && named > 0 && named >= Math.max(first, second)) {
      return declared;
    }
    if (first <= 0 && second <= 0) {
      return null;
    }
    return first >= second ? detected : other;
  }

  private static int firstHigh(byte[] bytes, int length) {
    int at = 0;
    while (at < length && bytes[at] >= 0) {
      at++;
    }
    return Math.max(0, at - 1);
  }

  private static Charset detected(byte[] sample) {
    CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
    for (CharsetMatch match : matches) {
      if (match.getName().equals("windows-1256")) {
        return WINDOWS_1256;
      }
      if (match.getName().equals("ISO-8859-6")) {
        return ISO_8859_6;
      }
    }
    return WINDOWS_1256;
  }

  /// How Arabic the text reads: the share of alef, lam, waw, meem, noon and yeh among its letters (near 0.5 in any Arabic text), 0 where
  /// other letters or undefined characters are too many.
  private static double plausibility(String text) {
    int arabic = 0;
    int common = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isArabic(c)) {
        arabic++;
        if (c == Letters.ALEF
            || c == Letters.LAM
            || c == Letters.WAW
            || c == Letters.MEEM
            || c == Letters.NOON
            || c == Letters.YEH) {
          common++;
        }
      } else if (c == Decoding.REPLACEMENT
          || (c >= 0x80 && Character.isLetter(c))
          || (c >= 0x80 && c < 0xA0)) {
        foreign++;
      }
    }
    double share = arabic < LEAST_LETTERS ? 0 : (double) common / arabic;
    return 10L * foreign > arabic || share < 0.3 ? 0 : share;
  }
}
