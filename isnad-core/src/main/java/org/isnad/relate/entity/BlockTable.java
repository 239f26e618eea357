package org.isnad.relate.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Names by the hashes of their blocks, in the order in which they were added: a hash table with open addressing. Not thread-safe while it grows, immutable
/// once it is a layer of [Blocks].
final class BlockTable {
  private static final NameForm[] NONE = {};

  private static final long EMPTY = 0;

  private long[] keys;
  private NameForm[] @Nullable [] names;
  private int size;

  BlockTable(int expected) {
    int places = Integer.highestOneBit(Math.max(expected + expected / 2, 8)) * 2;
    keys = new long[places];
    names = new NameForm[places][];
  }

  /// Both in one, what the older holds first.
  static BlockTable both(BlockTable older, BlockTable newer) {
    BlockTable both = new BlockTable(older.size + newer.size);
    both.add(older);
    both.add(newer);
    return both;
  }

  private void add(BlockTable other) {
    for (int i = 0; i < other.keys.length; i++) {
      NameForm[] more = other.names[i];
      if (more != null) {
        add(other.keys[i], more);
      }
    }
  }

  void add(long block, NameForm name) {
    add(block, new NameForm[] {name});
  }

  private void add(long block, NameForm[] more) {
    long key = block == EMPTY ? 1 : block;
    int place = place(key);
    NameForm[] before = names[place];
    if (before != null) {
      NameForm[] both = Arrays.copyOf(before, before.length + more.length);
      System.arraycopy(more, 0, both, before.length, more.length);
      names[place] = both;
      return;
    }
    if (3 * size >= 2 * keys.length) {
      grow();
      place = place(key);
    }
    keys[place] = key;
    names[place] = more;
    size++;
  }

  private void grow() {
    long[] formerKeys = keys;
    NameForm[] @Nullable [] former = names;
    keys = new long[2 * formerKeys.length];
    names = new NameForm[keys.length][];
    for (int i = 0; i < formerKeys.length; i++) {
      if (former[i] != null) {
        int place = place(formerKeys[i]);
        keys[place] = formerKeys[i];
        names[place] = former[i];
      }
    }
  }

  /// How many blocks there are.
  int size() {
    return size;
  }

  /// The names of the block, never to be changed.
  NameForm[] of(long block) {
    NameForm[] found = names[place(block == EMPTY ? 1 : block)];
    return found == null ? NONE : found;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) (key >>> 32) & mask;
    while (keys[place] != key && keys[place] != EMPTY) {
      place = place + 1 & mask;
    }
    return place;
  }
}
