package org.isnad.relate.duplicate;

import java.util.Arrays;
import java.util.BitSet;

/// The longest common subsequence of two runs of words: which words of each are matched with one of the other, in order. One bit a cell, so a pair of
/// reports of 300 words takes some microseconds. Immutable.
///
/// Source: Hyyrö, *Bit-parallel LCS-length computation revisited* (2004); the way back as in rapidfuzz.
///
/// @param a the matched words of the one
/// @param b the matched words of the other, as many
record Alignment(BitSet a, BitSet b) {
  /// Above so many cells only what is alike at both ends is aligned: reports that differ over more than 8,000 words each, of which the shared runs tell enough.
  static final long MOST_CELLS = 1L << 26;

  static Alignment of(int[] a, int[] b) {
    BitSet inA = new BitSet(a.length);
    BitSet inB = new BitSet(b.length);
    int head = 0;
    while (head < a.length && head < b.length && a[head] == b[head]) {
      inA.set(head);
      inB.set(head++);
    }
    int tail = 0;
    while (tail < a.length - head
        && tail < b.length - head
        && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
      inA.set(a.length - tail);
      inB.set(b.length - tail);
    }
    middle(a, b, head, tail, inA, inB);
    return new Alignment(inA, inB);
  }

  private static void middle(int[] a, int[] b, int head, int tail, BitSet inA, BitSet inB) {
    int columns = a.length - head - tail;
    int rows = b.length - head - tail;
    if (columns == 0 || rows == 0 || (long) columns * rows > MOST_CELLS) {
      return;
    }
    long[][] table = table(a, b, head, columns, rows);
    int column = columns;
    int row = rows;
    while (row > 0 && column > 0) {
      if (isSet(table[row - 1], column - 1)) {
        column--;
      } else {
        row--;
        if (row == 0 || isSet(table[row - 1], column - 1)) {
          column--;
          inA.set(head + column);
          inB.set(head + row);
        }
      }
    }
  }

  /// A row a word of `b`: a bit is set where the word of `a` adds nothing to the longest common subsequence so far.
  private static long[][] table(int[] a, int[] b, int head, int columns, int rows) {
    int width = (columns + Long.SIZE - 1) / Long.SIZE;
    // Where each word of `a` stands: an open table of its distinct words, and a row of bits for
    // each.
    int[] slots = new int[Integer.highestOneBit(columns) << 2];
    long[][] places = new long[slots.length][];
    for (int i = 0; i < columns; i++) {
      int slot = slot(slots, places, a[head + i]);
      if (places[slot] == null) {
        slots[slot] = a[head + i];
        places[slot] = new long[width];
      }
      places[slot][i / Long.SIZE] |= 1L << i;
    }
    long[] last = new long[width];
    Arrays.fill(last, -1L);
    long[][] table = new long[rows][];
    for (int row = 0; row < rows; row++) {
      long[] of = places[slot(slots, places, b[head + row])];
      if (of != null) {
        last = next(last, of);
      }
      table[row] = last;
    }
    return table;
  }

  private static int slot(int[] slots, long[][] places, int word) {
    int mask = slots.length - 1;
    int slot = word & mask;
    while (places[slot] != null && slots[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long[] next(long[] last, long[] of) {
    long[] next = new long[last.length];
    long carry = 0;
    for (int i = 0; i < last.length; i++) {
      long common = last[i] & of[i];
      long partial = last[i] + common;
      long sum = partial + carry;
      carry =
          Long.compareUnsigned(partial, last[i]) < 0 || Long.compareUnsigned(sum, partial) < 0
              ? 1
              : 0;
      next[i] = sum | last[i] - common;
    }
    return next;
  }

  private static boolean isSet(long[] row, int column) {
    return (row[column / Long.SIZE] & 1L << column) != 0;
  }
}
