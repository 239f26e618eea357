package org.isnad.analyze.name;

import org.isnad.text.WordHash;
import org.jspecify.annotations.Nullable;

/// Folded words and the [WordClass] bits of each, asked by any tail of a word without making a string of it. Not thread-safe while it is filled;
/// safe once it is only read.
final class ClassTable {
  private @Nullable String[] words = new String[1 << 15];
  private int[] hashes = new int[1 << 15];
  private int[] classes = new int[1 << 15];

  /// Bits for the hashes that are in the table: most words of a text are turned away here, before the table is looked into.
  private final long[] filter = new long[1 << 12];

  private int size;

  void add(String word, int bits) {
    if (3 * size >= words.length) {
      grow();
    }
    int hash = word.hashCode();
    int slot = slot(word, 0, hash);
    if (words[slot] == null) {
      int bit = WordHash.spread(hash);
      filter[(bit >>> 6) & (filter.length - 1)] |= 1L << bit;
      words[slot] = word;
      hashes[slot] = hash;
      size++;
    }
    classes[slot] |= bits;
  }

  /// The bits of the word, 0 where it is not in the table.
  int get(String word) {
    return get(word, 0);
  }

  /// The bits of the word without its first `from` letters.
  int get(String word, int from) {
    int hash = WordHash.tail(word, from);
    int bit = WordHash.spread(hash);
    return (filter[(bit >>> 6) & (filter.length - 1)] & (1L << bit)) == 0
        ? 0
        : classes[slot(word, from, hash)];
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldClasses = classes;
    words = new String[oldWords.length * 2];
    hashes = new int[words.length];
    classes = new int[words.length];
    size = 0;
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        add(word, oldClasses[i]);
      }
    }
  }

  private int slot(String word, int from, int hash) {
    int mask = words.length - 1;
    int slot = WordHash.spread(hash) & mask;
    for (String known = words[slot]; known != null; known = words[slot]) {
      if (hashes[slot] == hash && WordHash.isTail(word, from, known)) {
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
