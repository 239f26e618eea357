package org.isnad.text;

import org.jspecify.annotations.Nullable;

/// The distinct words of one pass over a text: a word that came before is given again instead of made anew, with the splits that
/// were worked out for it. Open addressing over [String#hashCode()], which the caller counts along. Not thread-safe.
final class WordPool {
  private @Nullable String[] words;
  private byte[] splits;
  private int size;
  private int found;

  /// @param expected about how many distinct words there will be
  WordPool(int expected) {
    int room = Integer.highestOneBit(Math.max(expected, 16)) * 4;
    words = new String[room];
    splits = new byte[room];
  }

  /// The word of the first `length` letters, whose hash as of a string is `hash`.
  String word(char[] letters, int length, int hash) {
    int slot = spread(hash) & (words.length - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.hashCode() == hash && isWord(word, letters, length)) {
        found = slot;
        return word;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return add(new String(letters, 0, length), slot);
  }

  /// [Particles#splits(String)] of the word that was given last.
  int splits() {
    return splits[found];
  }

  private String add(String word, int slot) {
    words[slot] = word;
    splits[slot] = (byte) Particles.splits(word);
    found = slot;
    if (++size * 2 > words.length) {
      grow();
      found = find(word);
    }
    return word;
  }

  private int find(String word) {
    int slot = spread(word.hashCode()) & (words.length - 1);
    while (words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] before = words;
    byte[] splitsBefore = splits;
    words = new String[before.length * 2];
    splits = new byte[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      String word = before[i];
      if (word != null) {
        int slot = spread(word.hashCode()) & (words.length - 1);
        while (words[slot] != null) {
          slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
        splits[slot] = splitsBefore[i];
      }
    }
  }

  private static boolean isWord(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
