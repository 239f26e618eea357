package org.isnad.relate.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is told of strings: a hash table with open addressing that is never changed. It keeps the hashes beside one another, so that most questions for a
/// string that is not there are answered without a look at any string. Thread-safe.
///
/// @param <V> what is told of a string
final class NameTable<V> {
  private final int[] hashes;
  private final @Nullable String[] keys;
  private final @Nullable Object[] values;
  private int size;

  private NameTable(int expected) {
    // Between a third and two thirds are filled.
    int room = Integer.highestOneBit(Math.max(expected + expected / 2, 4)) * 2;
    hashes = new int[room];
    keys = new String[room];
    values = new Object[room];
  }

  static <V> NameTable<V> of(Map<String, V> map) {
    NameTable<V> table = new NameTable<>(map.size());
    map.forEach((key, value) -> {
      int hash = hash(key);
      table.put(table.slot(key, hash), key, hash, value);
    });
    return table;
  }

  /// Both tables in one; of what both tell something, what the newer tells.
  static <V> NameTable<V> both(NameTable<V> older, NameTable<V> newer) {
    NameTable<V> both = new NameTable<>(older.size + newer.size);
    both.add(older);
    both.add(newer);
    return both;
  }

  private void add(NameTable<V> other) {
    for (int i = 0; i < other.keys.length; i++) {
      String key = other.keys[i];
      V value = other.value(i);
      if (key != null && value != null) {
        put(slot(key, other.hashes[i]), key, other.hashes[i], value);
      }
    }
  }

  private void put(int at, String key, int hash, V value) {
    size += keys[at] == null ? 1 : 0;
    hashes[at] = hash;
    keys[at] = key;
    values[at] = value;
  }

  int size() {
    return size;
  }

  /// The hash by which a string is asked for.
  static int hash(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  /// What is told of the string of that hash; null where nothing is.
  @Nullable V get(String key, int hash) {
    return value(slot(key, hash));
  }

  @SuppressWarnings("unchecked")
  private @Nullable V value(int at) {
    return (V) values[at];
  }

  /// The slot of the string, or the free one where it would go.
  private int slot(String key, int hash) {
    int mask = keys.length - 1;
    int at = hash & mask;
    while (hashes[at] != hash || !key.equals(keys[at])) {
      if (hashes[at] == 0 && keys[at] == null) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return at;
  }
}
