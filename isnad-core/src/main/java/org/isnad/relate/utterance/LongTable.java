package org.isnad.relate.utterance;

import java.util.Arrays;

/// A growing map from hashes to the numbers 0, 1, 2, … in the order of their adding: open addressing, no boxing. Not thread-safe while it grows.
final class LongTable {
  private static final long EMPTY = 0;

  /// Spreads keys that are no hashes.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys;
  private int[] numbers;
  private int size;

  LongTable(int expected) {
    int places = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) * 2;
    keys = new long[places];
    numbers = new int[places];
  }

  int size() {
    return size;
  }

  /// The number of the key; -1 where it was never added.
  int get(long key) {
    int place = place(nonZero(key));
    return keys[place] == EMPTY ? -1 : numbers[place];
  }

  /// The number of the key, which is added where it is new.
  int add(long key) {
    long known = nonZero(key);
    int place = place(known);
    if (keys[place] != EMPTY) {
      return numbers[place];
    }
    if (size * 2 >= keys.length) {
      grow();
      place = place(known);
    }
    keys[place] = known;
    numbers[place] = size;
    return size++;
  }

  /// Forgets every key.
  void clear() {
    Arrays.fill(keys, EMPTY);
    size = 0;
  }

  private static long nonZero(long key) {
    return key == EMPTY ? 1 : key;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * SPREAD) >>> 32) & mask;
    while (keys[place] != EMPTY && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] formerKeys = keys;
    int[] formerNumbers = numbers;
    keys = new long[formerKeys.length * 2];
    numbers = new int[keys.length];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < formerKeys.length; i++) {
      if (formerKeys[i] != EMPTY) {
        int place = place(formerKeys[i]);
        keys[place] = formerKeys[i];
        numbers[place] = formerNumbers[i];
      }
    }
  }
}
