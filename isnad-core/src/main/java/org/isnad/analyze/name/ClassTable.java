package org.isnad.analyze.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.text.WordHash;

/// Folded words and the [WordClass] bits of each, asked by any tail of a word without making a string of it. A word of up to ten Arabic
/// letters, as nearly all are, is its letters in one number: most words of a text are in this table, and comparing numbers leads to no
/// string far away in memory. Not thread-safe while it is filled; safe once it is only read.
final class ClassTable {
  private long[] keys = new long[1 << 14];
  private int[] classes = new int[1 << 14];
  private final Map<String, Integer> others = new HashMap<>();
  private int size;

  void add(String word, int bits) {
    long key = WordHash.packed(word, 0);
    if (key == 0) {
      others.merge(word, bits, (known, more) -> known | more);
      return;
    }
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
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
    long key = WordHash.packed(word, from);
    return key == 0 ? others.getOrDefault(word.substring(from), 0) : classes[slot(key)];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldClasses = classes;
    keys = new long[oldKeys.length * 2];
    classes = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        classes[slot] = oldClasses[i];
      }
    }
  }

  /// The slot of the word, or the empty one where it would stand.
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = WordHash.spread(Long.hashCode(key * 0x9E3779B97F4A7C15L)) & mask;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
