package org.isnad.relate.report;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what a function gave for the last keys that it was asked for, a fixed number of them: names come again and again, in one day's reports and in
/// the next day's. The function must give the same for the same key, always; then no answer depends on what is remembered. Thread-safe without a lock: where
/// two threads meet, one may find out anew what the other knows.
///
/// @param <V> an immutable value; null may be one
public final class Memo<V extends @Nullable Object> {
  private final Function<String, V> function;
  private final @Nullable Known<V>[] slots;

  /// A record, so that a thread that finds it finds all of it.
  private record Known<V extends @Nullable Object>(String key, V value) {}

  /// @param room how many keys are remembered at most, a power of two
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Memo(int room, Function<String, V> function) {
    if (Integer.bitCount(room) != 1) {
      throw new IllegalArgumentException(room + " is no power of two");
    }
    this.function = Objects.requireNonNull(function, "function");
    this.slots = new Known[room];
  }

  public V of(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    int slot = hash >>> 8 & slots.length - 1;
    Known<V> known = slots[slot];
    if (known == null || !known.key.equals(key)) {
      known = new Known<>(key, function.apply(key));
      slots[slot] = known;
    }
    return known.value;
  }
}
