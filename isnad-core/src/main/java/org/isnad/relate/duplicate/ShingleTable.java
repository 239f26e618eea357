package org.isnad.relate.duplicate;

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

  /// How many are in both.
  int common(ShingleTable other) {
    int common = hasFree && other.hasFree ? 1 : 0;
    for (long shingle : other.places) {
      common += shingle != FREE && slot(shingle) >= 0 ? 1 : 0;
    }
    return common;
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
