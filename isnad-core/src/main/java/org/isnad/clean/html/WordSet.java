package org.isnad.clean.html;

import java.util.Arrays;

/// The different words of a short text, by their hashes, whatever their case. Two words of one hash count as one, which does no harm where texts are merely
/// compared. Immutable and thread-safe.
final class WordSet {
  /// Above the alphabets of Europe and the Caucasus only rare letters have a case.
  private static final char FIRST_WITHOUT_CASE = '\u0590';

  private final int[] hashes;

  private WordSet(int[] hashes) {
    this.hashes = hashes;
  }

  static WordSet of(String text) {
    char[] characters = text.toCharArray();
    return of(characters, 0, characters.length);
  }

  /// Of the characters `[from, to)`.
  static WordSet of(char[] text, int from, int to) {
    int[] hashes = new int[16];
    int count = 0;
    int hash = 0;
    boolean inWord = false;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text[i] : ' ';
      byte kind = CharKind.of(c);
      boolean letter = kind == CharKind.WORD || kind == CharKind.DIGIT;
      if (letter) {
        hash = 31 * hash + (c < FIRST_WITHOUT_CASE ? Character.toLowerCase(c) : c);
      } else if (inWord) {
        if (count == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
        hash = 0;
      }
      inWord = letter;
    }
    Arrays.sort(hashes, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || hashes[i] != hashes[different - 1]) {
        hashes[different++] = hashes[i];
      }
    }
    return new WordSet(Arrays.copyOf(hashes, different));
  }

  int size() {
    return hashes.length;
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  /// How many words both have.
  int common(WordSet other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  boolean isSame(WordSet other) {
    return Arrays.equals(hashes, other.hashes);
  }
}
