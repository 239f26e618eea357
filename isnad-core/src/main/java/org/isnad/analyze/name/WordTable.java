package org.isnad.analyze.name;

/// A hash table from folded words to sets of [WordClass] bits, asked by any tail of a word without making a string of it.
/// Not thread-safe while it is filled; safe once it is only read.
final class WordTable {
  private String[] keys = new String[1 << 13];
  private int[] values = new int[1 << 13];
  private int size;

  void add(String word, int bits) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(keys, word, 0);
    if (keys[slot] == null) {
      keys[slot] = word;
      size++;
    }
    values[slot] |= bits;
  }

  /// The bits of the word, 0 where it is not in the table.
  int get(String word) {
    return get(word, 0);
  }

  /// The bits of the word without its first `from` letters.
  int get(String word, int from) {
    int slot = slot(keys, word, from);
    return keys[slot] == null ? 0 : values[slot];
  }

  private void grow() {
    String[] more = new String[keys.length * 2];
    int[] moreValues = new int[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        int slot = slot(more, keys[i], 0);
        more[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = more;
    values = moreValues;
  }

  private static int slot(String[] table, String word, int from) {
    int hash = 0;
    for (int i = from; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    hash *= 0x9E3779B9;
    int mask = table.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    int length = word.length() - from;
    while (true) {
      String key = table[slot];
      if (key == null || (key.length() == length && word.startsWith(key, from))) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }
}
