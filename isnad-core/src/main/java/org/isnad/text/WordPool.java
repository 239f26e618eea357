package org.isnad.text;

import org.jspecify.annotations.Nullable;

/// The distinct words of one pass over a text: a word that came before is given again instead of made anew, with the splits that
/// were worked out for it. Open addressing over [String#hashCode()], which the caller counts along. Not thread-safe.
final class WordPool {
  private @Nullable String[] words;
  private int[] hashes;
  private byte[] splits;

  /// The token that each word came with first.
  private int[] tokens;

  private int size;
  private int found;

  /// @param expected about how many distinct words there will be
  WordPool(int expected) {
    int room = Integer.highestOneBit(Math.max(expected, 16)) * 4;
    words = new String[room];
    hashes = new int[room];
    splits = new byte[room];
    tokens = new int[room];
  }

  /// The word of the first `length` letters, whose hash as of a string is `hash`; it comes with the token.
  String word(char[] letters, int length, int hash, int token) {
    int slot = spread(hash) & (words.length - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (hashes[slot] == hash && isWord(word, letters, length)) {
        found = slot;
        return word;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return add(new String(letters, 0, length), hash, slot, token);
  }

  /// [Particles#splits(String)] of the word that was given last.
  int splits() {
    return splits[found];
  }

  /// The first token of the word that was given last.
  int token() {
    return tokens[found];
  }

  private String add(String word, int hash, int slot, int token) {
    words[slot] = word;
    tokens[slot] = token;
    hashes[slot] = hash;
    splits[slot] = (byte) Particles.splits(word);
    found = slot;
    if (++size * 2 > words.length) {
      grow(slot);
    }
    return word;
  }

  /// Doubles the room, and follows where the word of slot `last` goes.
  private void grow(int last) {
    @Nullable String[] wordsBefore = words;
    int[] hashesBefore = hashes;
    byte[] splitsBefore = splits;
    int[] tokensBefore = tokens;
    words = new String[wordsBefore.length * 2];
    hashes = new int[words.length];
    splits = new byte[words.length];
    tokens = new int[words.length];
    for (int i = 0; i < wordsBefore.length; i++) {
      if (wordsBefore[i] != null) {
        int slot = spread(hashesBefore[i]) & (words.length - 1);
        while (words[slot] != null) {
          slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = wordsBefore[i];
        hashes[slot] = hashesBefore[i];
        splits[slot] = splitsBefore[i];
        tokens[slot] = tokensBefore[i];
        found = i == last ? slot : found;
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
