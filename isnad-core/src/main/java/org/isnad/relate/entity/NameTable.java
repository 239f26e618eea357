package org.isnad.relate.entity;

import java.util.Map;
import java.util.function.BinaryOperator;
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
    int room = Integer.highestOneBit(Math.max(expected, 4)) * 4;
    hashes = new int[room];
    keys = new String[room];
    values = new Object[room];
  }

  static <V> NameTable<V> of(Map<String, V> map) {
    NameTable<V> table = new NameTable<>(map.size());
    map.forEach((key, value) -> table.put(key, hash(key), value));
    return table;
  }

  /// Both tables in one.
  ///
  /// @param join what is told where both tell something, of what the older and the newer tell
  static <V> NameTable<V> both(NameTable<V> older, NameTable<V> newer, BinaryOperator<V> join) {
    NameTable<V> both = new NameTable<>(older.size + newer.size);
    both.add(older, join);
    both.add(newer, join);
    return both;
  }

  private void add(NameTable<V> other, BinaryOperator<V> join) {
    for (int i = 0; i < other.keys.length; i++) {
      String key = other.keys[i];
      V value = other.value(i);
      if (key != null && value != null) {
        V before = get(key, other.hashes[i]);
        put(key, other.hashes[i], before == null ? value : join.apply(before, value));
      }
    }
  }

  private void put(String key, int hash, V value) {
    int at = slot(key, hash);
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
