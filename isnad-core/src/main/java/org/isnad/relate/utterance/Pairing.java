package org.isnad.relate.utterance;

import java.util.Arrays;

/// Finds the pairs of passages that are one utterance: those that are found by two keys in common are compared. A key that stands under very many
/// passages of both days is passed over, so that the work stays in proportion whoever speaks most; what is one utterance shares rarer ones as
/// well. Static and thread-safe.
final class Pairing {
  /// A key that would make more pairs is passed over.
  private static final long MOST_PAIRS = 4096;

  private static final int KEYS_IN_COMMON = 2;

  /// Passages of so few concepts need one key in common alone.
  static final int FEW = 3;

  private Pairing() {}

  /// Pairs of nodes of a day with those of an earlier one, or of the day itself.
  static Pairs of(DayIndex day, DayIndex earlier) {
    long[] met = met(day.keys(), earlier.keys(), day == earlier);
    int size = 0;
    int[] first = new int[16];
    int[] second = new int[16];
    float[] evidence = new float[16];
    for (int i = 0; i < met.length; ) {
      int end = i + 1;
      while (end < met.length && met[end] == met[i]) {
        end++;
      }
      int a = (int) (met[i] >>> 32);
      int b = (int) met[i];
      if (end - i >= KEYS_IN_COMMON || day.few().get(a) || earlier.few().get(b)) {
        double sure = Evidence.of(day.first(a), earlier.first(b), 0);
        if (sure > 0) {
          if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
            evidence = Arrays.copyOf(evidence, size * 2);
          }
          first[size] = a;
          second[size] = b;
          evidence[size++] = (float) sure;
        }
      }
      i = end;
    }
    return size == 0
        ? Pairs.NONE
        : new Pairs(
            Arrays.copyOf(first, size), Arrays.copyOf(second, size), Arrays.copyOf(evidence, size));
  }

  /// Every meeting of two nodes under one key, sorted: a merge of two sorted lists.
  static long[] met(long[] left, long[] right, boolean same) {
    long[] met = new long[1024];
    int size = 0;
    int i = 0;
    int k = 0;
    while (i < left.length && k < right.length) {
      long key = left[i] >> DayIndex.NODE_BITS;
      long other = right[k] >> DayIndex.NODE_BITS;
      if (key != other) {
        // Which is less is as good as random: told without a branch.
        int less = key < other ? 1 : 0;
        i += less;
        k += 1 - less;
      } else {
        int iEnd = end(left, i);
        int kEnd = same ? iEnd : end(right, k);
        if ((long) (iEnd - i) * (kEnd - k) <= MOST_PAIRS) {
          if (met.length < size + (iEnd - i) * (kEnd - k)) {
            met = Arrays.copyOf(met, Math.max(met.length * 2, size + (iEnd - i) * (kEnd - k)));
          }
          for (int x = i; x < iEnd; x++) {
            long a = left[x] & DayIndex.NODE_MASK;
            for (int y = k; y < kEnd; y++) {
              long b = right[y] & DayIndex.NODE_MASK;
              if (!same || a < b) {
                met[size++] = a << 32 | b;
              }
            }
          }
        }
        i = iEnd;
        k = kEnd;
      }
    }
    met = Arrays.copyOf(met, size);
    Arrays.sort(met);
    return met;
  }

  private static int end(long[] keys, int from) {
    long key = keys[from] >> DayIndex.NODE_BITS;
    int end = from + 1;
    while (end < keys.length && keys[end] >> DayIndex.NODE_BITS == key) {
      end++;
    }
    return end;
  }
}
