package org.isnad.analyze.name;

import org.isnad.text.WordHash;

/// A hash table from folded words to sets of [WordClass] bits, asked by any tail of a word without making a string of it.
/// Not thread-safe while it is filled; safe once it is only read.
final class WordTable {
  private static final long BITS = 0xFFFF_FFFFL;

  private String[] keys = new String[1 << 13];

  /// The word's hash, and below it its bits: 0 in an empty slot, so that most look-ups that find nothing look here alone.
  private long[] entries = new long[1 << 13];

  private int size;

  void add(String word, int bits) {
    if (bits == 0) {
      throw new IllegalArgumentException("a word of no class: " + word);
    }
    if (4 * size >= keys.length) {
      grow();
    }
    int slot = slot(word, 0);
    if (entries[slot] == 0) {
      keys[slot] = word;
      entries[slot] = (long) word.hashCode() << Integer.SIZE;
      size++;
    }
    entries[slot] |= bits & BITS;
  }

  /// The bits of the word, 0 where it is not in the table.
  int get(String word) {
    return get(word, 0);
  }

  /// The bits of the word without its first `from` letters.
  int get(String word, int from) {
    return (int) entries[slot(word, from)];
  }

  private void grow() {
    String[] keysBefore = keys;
    long[] entriesBefore = entries;
    keys = new String[keysBefore.length * 2];
    entries = new long[keys.length];
    for (int i = 0; i < keysBefore.length; i++) {
      if (entriesBefore[i] != 0) {
        int slot = slot(keysBefore[i], 0);
        keys[slot] = keysBefore[i];
        entries[slot] = entriesBefore[i];
      }
    }
  }

  /// The slot of the word without its first `from` letters, or the empty one where it would stand.
  private int slot(String word, int from) {
    int hash = WordHash.tail(word, from);
    int mask = keys.length - 1;
    int slot = WordHash.spread(hash) & mask;
    while (entries[slot] != 0
        && ((int) (entries[slot] >>> Integer.SIZE) != hash
            || !WordHash.isTail(word, from, keys[slot]))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
