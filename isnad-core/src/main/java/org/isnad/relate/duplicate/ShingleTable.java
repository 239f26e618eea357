package org.isnad.relate.duplicate;

import java.util.Arrays;

/// The shingles of one text, against which those of others are held. Not thread-safe.
final class ShingleTable {
  /// Stands for a free place; a shingle of that hash counts as one of the next.
  private static final long FREE = 0;

  private final long[] places;

  /// Of each shingle of the text its place.
  private final int[] own;

  private final int size;

  /// The last of the others that had the shingle of this place; the first is 1.
  private final int[] met;

  private int others;

  ShingleTable(long[] shingles) {
    places = new long[Integer.highestOneBit(Math.max(shingles.length, 8)) << 2];
    met = new int[places.length];
    own = new int[shingles.length];
    int distinct = 0;
    for (int i = 0; i < shingles.length; i++) {
      int place = find(shingles[i]);
      distinct += places[place] == FREE ? 1 : 0;
      places[place] = key(shingles[i]);
      own[i] = place;
    }
    size = distinct;
  }

  /// Which of another text's shingles are here, a bit each.
  long[] meet(long[] shingles) {
    others++;
    long[] here = bits(shingles.length);
    for (int i = 0; i < shingles.length; i++) {
      int place = find(shingles[i]);
      if (places[place] != FREE) {
        met[place] = others;
        here[i / Long.SIZE] |= 1L << i;
      }
    }
    return here;
  }

  /// Which of the shingles here the other text has that was asked for last, a bit each.
  long[] met() {
    long[] there = bits(own.length);
    for (int i = 0; i < own.length; i++) {
      there[i / Long.SIZE] |= (met[own[i]] == others ? 1L : 0) << i;
    }
    return there;
  }

  /// Jaccard similarity of both texts' shingles, each counted once; 0 where neither has any.
  double jaccard(long[] shingles) {
    others++;
    int both = 0;
    long[] rest = new long[shingles.length];
    int left = 0;
    for (long shingle : shingles) {
      int place = find(shingle);
      if (places[place] == FREE) {
        rest[left++] = key(shingle);
      } else if (met[place] != others) {
        met[place] = others;
        both++;
      }
    }
    int union = size + distinct(rest, left);
    return union == 0 ? 0 : (double) both / union;
  }

  private static int distinct(long[] values, int length) {
    Arrays.sort(values, 0, length);
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      distinct += i == 0 || values[i] != values[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  private static long[] bits(int count) {
    return new long[(count + Long.SIZE - 1) / Long.SIZE];
  }

  private static long key(long shingle) {
    return shingle == FREE ? FREE + 1 : shingle;
  }

  private int find(long shingle) {
    long key = key(shingle);
    int mask = places.length - 1;
    int place = (int) key & mask;
    while (places[place] != FREE && places[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }
}
