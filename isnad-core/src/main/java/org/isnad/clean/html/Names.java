package org.isnad.clean.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few names of ASCII letters and what each means, looked up in place and in any case. Two names with one hash of 64 bits are taken for the same, which
/// happens by accident once in billions of billions of names. Immutable and thread-safe.
///
/// @param <T> what a name means
final class Names<T> {
  private static final int FILTER = 64;
  private static final int FILTER_SHIFT = 12;
  static final long BASE = 0x100000001B3L;

  private final long[] hashes;
  private final @Nullable Object[] meanings;
  private final int mask;

  /// A bit for each name: most of what is asked for is no name.
  private final long[] filter = new long[FILTER];

  private Names(Map<String, T> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4) - 1) << 1;
    hashes = new long[capacity];
    meanings = new Object[capacity];
    mask = capacity - 1;
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      long hash = hash(entry.getKey(), 0, entry.getKey().length());
      int mixed = mixed(hash);
      int slot = mixed & mask;
      while (meanings[slot] != null) {
        slot = (slot + 1) & mask;
      }
      hashes[slot] = hash;
      meanings[slot] = entry.getValue();
      int bit = mixed >>> FILTER_SHIFT;
      filter[(bit >>> 6) & (FILTER - 1)] |= 1L << bit;
    }
  }

  /// The hash of a name that is one character longer; that of the empty name is 0.
  static long step(long hash, char c) {
    return BASE * hash + (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  }

  static long hash(String text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  private static int mixed(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /// What the characters `[from, to)` mean, or null.
  @Nullable T get(String text, int from, int to) {
    return get(hash(text, from, to));
  }

  /// What the name with that hash means, or null.
  @SuppressWarnings("unchecked")
  @Nullable T get(long hash) {
    int mixed = mixed(hash);
    int bit = mixed >>> FILTER_SHIFT;
    if ((filter[(bit >>> 6) & (FILTER - 1)] & (1L << bit)) == 0) {
      return null;
    }
    int slot = mixed & mask;
    while (meanings[slot] != null) {
      if (hashes[slot] == hash) {
        return (T) meanings[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /// Collects names; not thread-safe.
  static final class Builder<T> {
    private final Map<String, T> entries = new LinkedHashMap<>();

    void add(String name, T meaning) {
      entries.put(name.toLowerCase(Locale.ROOT), meaning);
    }

    Names<T> build() {
      return new Names<>(entries);
    }
  }
}
