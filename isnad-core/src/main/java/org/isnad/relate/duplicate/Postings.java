package org.isnad.relate.duplicate;

import java.util.Arrays;

/// Which reports of a day hold a key: an open table of chains behind a filter of bits, for nearly every question is answered by none. Filled by
/// the one thread that folds the day and never changed after.
///
/// Of one key the first `MOST` reports are kept: what a hundred reports share tells nothing, and no story, however often it is copied,
/// makes a look-up long.
final class Postings {
  static final int MOST = 64;
  private static final int FILTER_BITS_PER_KEY = 16;
  private static final int NONE = -1;

  private long[] filter;
  private int[] slots;
  private long[] keys;
  private int[] reports;
  private int[] next;
  private int size;

  Postings(int expected) {
    int room = Integer.highestOneBit(Math.max(expected, 64) - 1) << 1;
    keys = new long[room];
    reports = new int[room];
    next = new int[room];
    slots = new int[0];
    filter = new long[0];
    widen(room);
  }

  /// What is done with each report of a key.
  interface Visitor {
    void at(int report);
  }

  void add(long key, int report) {
    if (size == keys.length) {
      int room = size * 2;
      keys = Arrays.copyOf(keys, room);
      reports = Arrays.copyOf(reports, room);
      next = Arrays.copyOf(next, room);
      widen(room);
    }
    keys[size] = key;
    reports[size] = report;
    if (link(size)) {
      size++;
    }
  }

  void visit(long key, Visitor visitor) {
    long bits = bits(key);
    if ((filter[word(key)] & bits) != bits) {
      return;
    }
    for (int at = slots[slot(key)]; at != NONE; at = next[at]) {
      visitor.at(reports[at]);
    }
  }

  private void widen(int room) {
    filter = new long[room * FILTER_BITS_PER_KEY / Long.SIZE];
    slots = new int[room * 2];
    Arrays.fill(slots, NONE);
    for (int i = 0; i < size; i++) {
      link(i);
    }
  }

  private boolean link(int at) {
    long key = keys[at];
    int slot = slot(key);
    int length = 0;
    for (int i = slots[slot]; i != NONE; i = next[i]) {
      length++;
    }
    if (length >= MOST) {
      return false;
    }
    next[at] = slots[slot];
    slots[slot] = at;
    filter[word(key)] |= bits(key);
    return true;
  }

  /// The slot of the key's chain, or the free one where it would begin.
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key >>> 32) & mask;
    while (slots[slot] != NONE && keys[slots[slot]] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /// The word of the filter in which the key's bits are: one piece of memory answers.
  private int word(long key) {
    return (int) key & filter.length - 1;
  }

  /// Two bits, of letters that choose neither the word nor the slot.
  private static long bits(long key) {
    return 1L << (key >>> 20) | 1L << (key >>> 26);
  }
}
