package org.isnad.analyze.name;

import org.isnad.text.WordHash;

/// A hash table from folded words to sets of [WordClass] bits, asked by any tail of a word without making a string of it.
/// Not thread-safe while it is filled; safe once it is only read.
final class WordTable {
  private String[] keys = new String[1 << 13];
  private int[] hashes = new int[1 << 13];
  private int[] values = new int[1 << 13];
  private int size;

  void add(String word, int bits) {
    if (4 * size >= keys.length) {
      grow();
    }
    int slot = slot(word, 0);
    if (keys[slot] == null) {
      keys[slot] = word;
      hashes[slot] = word.hashCode();
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
    int slot = slot(word, from);
    return keys[slot] == null ? 0 : values[slot];
  }

  private void grow() {
    String[] keysBefore = keys;
    int[] valuesBefore = values;
    keys = new String[keysBefore.length * 2];
    hashes = new int[keys.length];
    values = new int[keys.length];
    for (int i = 0; i < keysBefore.length; i++) {
      if (keysBefore[i] != null) {
        int slot = slot(keysBefore[i], 0);
        keys[slot] = keysBefore[i];
        hashes[slot] = keysBefore[i].hashCode();
        values[slot] = valuesBefore[i];
      }
    }
  }

  /// The slot of the word without its first `from` letters, or the empty one where it would stand.
  private int slot(String word, int from) {
    int hash = WordHash.tail(word, from);
    int mask = keys.length - 1;
    int slot = WordHash.spread(hash) & mask;
    while (keys[slot] != null
        && (hashes[slot] != hash || !WordHash.isTail(word, from, keys[slot]))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
