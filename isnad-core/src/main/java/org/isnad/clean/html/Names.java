package org.isnad.clean.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few names of ASCII letters and what each means, looked up in place and in any case. Immutable and thread-safe.
///
/// @param <T> what a name means
final class Names<T> {
  private final @Nullable String[] names;
  private final @Nullable Object[] meanings;
  private final int mask;

  private Names(Map<String, T> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4) - 1) << 1;
    names = new String[capacity];
    meanings = new Object[capacity];
    mask = capacity - 1;
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      int hash = 0;
      for (int i = 0; i < entry.getKey().length(); i++) {
        hash = step(hash, entry.getKey().charAt(i));
      }
      int slot = slot(hash);
      while (names[slot] != null) {
        slot = (slot + 1) & mask;
      }
      names[slot] = entry.getKey();
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

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  /// What the characters `[from, to)` mean, or null.
  @Nullable T get(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return get(text, from, to, hash);
  }

  /// The same where the hash is known.
  @SuppressWarnings("unchecked")
  @Nullable T get(String text, int from, int to, int hash) {
    int slot = slot(hash);
    for (String name = names[slot]; name != null; name = names[slot]) {
      if (name.length() == to - from && name.regionMatches(true, 0, text, from, to - from)) {
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
