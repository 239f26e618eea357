package org.isnad.relate.duplicate;

import java.util.Arrays;
import java.util.BitSet;

/// A set of hashes, each with a place of its own. Immutable and thread-safe.
final class ShingleTable {
  /// Stands for a free place; a shingle of that hash is told apart by [#hasFree].
  private static final long FREE = 0;

  private final long[] places;
  private final int size;
  private final boolean hasFree;

  ShingleTable(long[] shingles) {
    places = new long[Integer.highestOneBit(Math.max(shingles.length, 8)) << 2];
    int count = 0;
    boolean free = false;
    for (long shingle : shingles) {
      if (shingle == FREE) {
        free = true;
        continue;
      }
      int place = find(shingle);
      if (places[place] == FREE) {
        places[place] = shingle;
        count++;
      }
    }
    hasFree = free;
    size = free ? count + 1 : count;
  }

  int size() {
    return size;
  }

  /// Places are below it.
  int capacity() {
    return places.length + 1;
  }

  /// The place of the shingle; -1 where it is not here.
  int slot(long shingle) {
    if (shingle == FREE) {
      return hasFree ? places.length : -1;
    }
    int place = find(shingle);
    return places[place] == FREE ? -1 : place;
  }

  /// How many of the others are here, each counted once.
  int common(long[] others) {
    BitSet met = new BitSet(capacity());
    for (long other : others) {
      int slot = slot(other);
      if (slot >= 0) {
        met.set(slot);
      }
    }
    return met.cardinality();
  }

  static int distinct(long[] shingles) {
    long[] sorted = shingles.clone();
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  private int find(long shingle) {
    int mask = places.length - 1;
    int place = (int) shingle & mask;
    while (places[place] != FREE && places[place] != shingle) {
      place = place + 1 & mask;
    }
    return place;
  }
}
