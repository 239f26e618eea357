package org.isnad.clean.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few names of ASCII letters and what each means, looked up in place and in any case. Immutable and thread-safe.
///
/// @param <T> what a name means
final class Names<T> {
  private static final int FILTER = 64;
  private static final int FILTER_SHIFT = 12;

  private final @Nullable String[] names;
  private final int[] hashes;
  private final @Nullable Object[] meanings;
  private final int mask;

  /// A bit for each name: most of what is asked for is no name.
  private final long[] filter = new long[FILTER];

  private Names(Map<String, T> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4) - 1) << 1;
    names = new String[capacity];
    hashes = new int[capacity];
    meanings = new Object[capacity];
    mask = capacity - 1;
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      int hash = 0;
      for (int i = 0; i < entry.getKey().length(); i++) {
        hash = step(hash, entry.getKey().charAt(i));
      }
      int slot = mixed(hash) & mask;
      while (names[slot] != null) {
        slot = (slot + 1) & mask;
      }
      names[slot] = entry.getKey();
      hashes[slot] = hash;
      int bit = mixed(hash) >>> FILTER_SHIFT;
      filter[(bit >>> 6) & (FILTER - 1)] |= 1L << bit;
      meanings[slot] = entry.getValue();
    }
  }

  /// The hash of a name that is one character longer.
  static int step(int hash, char c) {
    return 31 * hash + lower(c);
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  /// What the characters `[from, to)` mean, or null.
  @Nullable T get(String text, int from, int to) {
    return get(text, from, to, hash(text, from, to));
  }

  /// The same where the hash is known.
  @SuppressWarnings("unchecked")
  @Nullable T get(String text, int from, int to, int hash) {
    int mixed = mixed(hash);
    int bit = mixed >>> FILTER_SHIFT;
    if ((filter[(bit >>> 6) & (FILTER - 1)] & (1L << bit)) == 0) {
      return null;
    }
    int slot = mixed & mask;
    for (String name = names[slot]; name != null; name = names[slot]) {
      if (hashes[slot] == hash && isSame(name, text, from, to)) {
        return (T) meanings[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static boolean isSame(String name, String text, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != lower(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
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
