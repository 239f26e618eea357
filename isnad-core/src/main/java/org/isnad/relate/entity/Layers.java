package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An immutable map that grows by a layer a day: what a newer layer says stands before what an older one says. Layers of like size are put together, so
/// that a question asks few of them and adding a day copies little. Thread-safe.
///
/// @param <V> what is told of a key
final class Layers<V> {
  private static final int RATIO = 4;

  /// Oldest first.
  private final List<NameTable<V>> layers;

  private Layers(List<NameTable<V>> layers) {
    this.layers = List.copyOf(layers);
  }

  static <V> Layers<V> empty() {
    return new Layers<>(List.of());
  }

  /// This and the newer layer.
  Layers<V> with(Map<String, V> newer) {
    if (newer.isEmpty()) {
      return this;
    }
    List<NameTable<V>> all = new ArrayList<>(layers);
    NameTable<V> last = NameTable.of(newer);
    while (!all.isEmpty() && all.getLast().size() <= RATIO * last.size()) {
      last = NameTable.both(all.removeLast(), last);
    }
    all.add(last);
    return new Layers<>(all);
  }

  @Nullable V get(String key) {
    int hash = NameTable.hash(key);
    for (int i = layers.size() - 1; i >= 0; i--) {
      V value = layers.get(i).get(key, hash);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
