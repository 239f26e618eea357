package org.isnad.analyze.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.text.WordKey;

/// Folded words and the [WordClass] bits of each, asked by any tail of a word without making a string of it. Key and classes of a word stand
/// side by side: most words of a text are in this table, which is larger than what a processor keeps at hand, so that a look-up should
/// fetch one piece of memory. Not thread-safe while it is filled; safe once it is only read.
final class ClassTable {
  private static final int FIRST_ROOM = 1 << 14;

  /// Key and classes by turns.
  private long[] slots = new long[2 * FIRST_ROOM];

  /// Words without an exact key.
  private final Map<String, Integer> others = new HashMap<>();

  private int size;

  void add(String word, int bits) {
    long key = WordKey.of(word, 0);
    if (!WordKey.isExact(key)) {
      others.merge(word, bits, (known, more) -> known | more);
      return;
    }
    if (4 * size >= slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot] == WordKey.NONE) {
      slots[slot] = key;
      size++;
    }
    slots[slot + 1] |= bits;
  }

  /// The bits of the word, 0 where it is not in the table.
  int get(String word) {
    return get(word, 0);
  }

  /// The bits of the word without its first `from` letters.
  int get(String word, int from) {
    return get(WordKey.of(word, from), word, from);
  }

  /// The same where `key` is known to be the key of that tail.
  int get(long key, String word, int from) {
    return WordKey.isExact(key) ? get(key) : others.getOrDefault(word.substring(from), 0);
  }

  /// The bits of the word of an exact key; 0 for [WordKey#NONE].
  int get(long exact) {
    return (int) slots[slot(exact) + 1];
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != WordKey.NONE) {
        int slot = slot(before[i]);
        slots[slot] = before[i];
        slots[slot + 1] = before[i + 1];
      }
    }
  }

  /// Where the word stands, or the empty place where it would.
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = WordKey.hash(key) << 1 & mask;
    while (slots[slot] != key && slots[slot] != WordKey.NONE) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }
}
