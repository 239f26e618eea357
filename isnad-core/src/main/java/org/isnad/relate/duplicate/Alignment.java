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
    CommonWords common = new CommonWords(a, b, head, columns, rows);
    int width = (common.columns + Long.SIZE - 1) / Long.SIZE;
    long[] table = table(common, width);
    int column = common.columns;
    int row = common.rows;
    while (row > 0 && column > 0) {
      if (isSet(table, (row - 1) * width, column - 1)) {
        column--;
      } else {
        row--;
        if (row == 0 || isSet(table, (row - 1) * width, column - 1)) {
          column--;
          inA.set(common.inA[column]);
          inB.set(common.inB[row]);
        }
      }
    }
  }

  /// A row a word of `b`, one after the other: a bit is set where the word of `a` adds nothing to the longest common subsequence so far.
  private static long[] table(CommonWords common, int width) {
    // Where each of the words stands in `a`: a row of bits.
    long[] places = new long[common.distinct * width];
    for (int column = 0; column < common.columns; column++) {
      places[common.ofA[column] * width + column / Long.SIZE] |= 1L << column;
    }
    long[] table = new long[common.rows * width];
    long[] last = new long[width];
    Arrays.fill(last, -1L);
    for (int row = 0; row < common.rows; row++) {
      next(last, places, common.ofB[row] * width);
      System.arraycopy(last, 0, table, row * width, width);
    }
    return table;
  }

  /// Makes of the last row the next one.
  ///
  /// @param of where in `places` the word's bits begin
  private static void next(long[] last, long[] places, int of) {
    long carry = 0;
    for (int i = 0; i < last.length; i++) {
      long common = last[i] & places[of + i];
      long partial = last[i] + common;
      long sum = partial + carry;
      carry =
          Long.compareUnsigned(partial, last[i]) < 0 || Long.compareUnsigned(sum, partial) < 0
              ? 1
              : 0;
      last[i] = sum | last[i] - common;
    }
  }

  private static boolean isSet(long[] table, int row, int column) {
    return (table[row + column / Long.SIZE] & 1L << column) != 0;
  }
}
