package org.isnad.bench.accuracy;

import java.util.Arrays;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// The words of a text: runs of letters and digits of any script, with the vowel signs that follow them. A span touches a run of
/// neighboring words; a word with an attached particle counts whole. Immutable and thread-safe.
final class Words {
  private static final int GUESSED_LENGTH = 4;

  private final int[] starts;
  private final int[] ends;

  private Words(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static Words of(String text) {
    int[] starts = new int[text.length() / GUESSED_LENGTH + 1];
    int[] ends = new int[starts.length];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isLetterOrNumber(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length()
          && (isLetterOrNumber(text.charAt(at)) || isVowelSign(text.charAt(at)))) {
        at++;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count++] = at;
    }
    return new Words(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /// Unicode's categories L and N.
  static boolean isLetterOrNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isVowelSign(char c) {
    return (c >= Letters.FATHATAN && c <= Letters.SUKUN) || c == Letters.SUPERSCRIPT_ALEF;
  }

  int count() {
    return starts.length;
  }

  WordRange all() {
    return new WordRange(0, starts.length);
  }

  /// The words that share a unit with the span.
  WordRange touching(Span span) {
    int first = place(ends, span.start() + 1);
    int end = place(starts, span.end());
    return new WordRange(first, Math.max(first, end));
  }

  /// The units from the first of the words to the last, of a range that is not empty.
  Span span(WordRange range) {
    return new Span(starts[range.first()], ends[range.end() - 1]);
  }

  /// How many of the ascending values are below `value`.
  private static int place(int[] ascending, int value) {
    int at = Arrays.binarySearch(ascending, value);
    return at < 0 ? -at - 1 : at;
  }
}
