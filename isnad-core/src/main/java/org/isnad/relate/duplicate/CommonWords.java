package org.isnad.relate.duplicate;

import java.util.Arrays;

/// The words of one run that stand in another too, and the other way round, in order: what only one has is of no alignment. Filled once.
final class CommonWords {
  private static final int ALONE = -1;

  /// How many words of the one the other has.
  final int columns;

  /// How many words of the other the one has.
  final int rows;

  /// How many different words that are.
  final int distinct;

  /// Where each of them stands in the one.
  final int[] inA;

  /// Which of the different words each is.
  final int[] ofA;

  /// The same of the other.
  final int[] inB;

  final int[] ofB;

  /// Of `width` words of `a` and `height` of `b`, both from `from` on.
  CommonWords(int[] a, int[] b, int from, int width, int height) {
    // An open table of the distinct words of `b`: of each the first place that is its, counted from
    // 1.
    int[] slots = new int[Integer.highestOneBit(height) << 2];
    int[] first = new int[height];
    for (int row = 0; row < height; row++) {
      int slot = slot(slots, b, from, b[from + row]);
      slots[slot] = slots[slot] == 0 ? row + 1 : slots[slot];
      first[row] = slots[slot] - 1;
    }
    int[] numbers = new int[height];
    Arrays.fill(numbers, ALONE);
    inA = new int[width];
    ofA = new int[width];
    int size = 0;
    int words = 0;
    for (int at = from; at < from + width; at++) {
      int row = slots[slot(slots, b, from, a[at])] - 1;
      if (row >= 0) {
        if (numbers[row] == ALONE) {
          numbers[row] = words++;
        }
        inA[size] = at;
        ofA[size++] = numbers[row];
      }
    }
    columns = size;
    distinct = words;
    inB = new int[height];
    ofB = new int[height];
    size = 0;
    for (int row = 0; row < height; row++) {
      int number = numbers[first[row]];
      if (number != ALONE) {
        inB[size] = from + row;
        ofB[size++] = number;
      }
    }
    rows = size;
  }

  private static int slot(int[] slots, int[] b, int from, int word) {
    int mask = slots.length - 1;
    int slot = word & mask;
    while (slots[slot] != 0 && b[from + slots[slot] - 1] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
