package org.isnad.text;

/// The distinct words of one pass over a text: tells of a word with which token it came first, so that what was worked out for that one is
/// taken again. Open addressing over [WordKey]. Not thread-safe.
final class WordPool {
  private static final int FEWEST = 16;

  private long[] keys;

  /// The token that each word came with first.
  private int[] tokens;

  private int size;

  /// @param expected about how many distinct words there will be
  WordPool(int expected) {
    int room = Integer.highestOneBit(Math.max(expected, FEWEST)) * 4;
    keys = new long[room];
    tokens = new int[room];
  }

  /// The first token of the word of the first `length` letters, whose key is `key`; `token` where it came never before.
  int first(long key, char[] letters, int length, int token, Tokens before) {
    int slot = slot(key);
    while (keys[slot] != WordKey.NONE) {
      if (keys[slot] == key
          && (WordKey.isExact(key) || isWord(before.word(tokens[slot]), letters, length))) {
        return tokens[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    tokens[slot] = token;
    if (++size * 2 > keys.length) {
      grow();
    }
    return token;
  }

  private int slot(long key) {
    return WordKey.hash(key) & (keys.length - 1);
  }

  private void grow() {
    long[] keysBefore = keys;
    int[] tokensBefore = tokens;
    keys = new long[keysBefore.length * 2];
    tokens = new int[keys.length];
    for (int i = 0; i < keysBefore.length; i++) {
      if (keysBefore[i] != WordKey.NONE) {
        int slot = slot(keysBefore[i]);
        while (keys[slot] != WordKey.NONE) {
          slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = keysBefore[i];
        tokens[slot] = tokensBefore[i];
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
}
