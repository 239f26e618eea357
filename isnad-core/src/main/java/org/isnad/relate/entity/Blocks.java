package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The full names under each block ([SameName#blocks], [SameName#surnames]), in the order in which they became known: an immutable map that grows by a
/// layer a day. A layer holds what its day added alone; layers of like size are put together. Thread-safe.
final class Blocks {
  static final Blocks EMPTY = new Blocks(List.of());

  private static final int RATIO = 2;

  /// Oldest first.
  private final List<NameTable<NameForm[]>> layers;

  private Blocks(List<NameTable<NameForm[]>> layers) {
    this.layers = List.copyOf(layers);
  }

  /// This and what a day adds.
  Blocks with(Today day) {
    if (day.names.isEmpty()) {
      return this;
    }
    List<NameTable<NameForm[]>> all = new ArrayList<>(layers);
    Map<String, NameForm[]> names = new HashMap<>();
    day.names.forEach((block, forms) -> names.put(block, forms.toArray(NameForm[]::new)));
    NameTable<NameForm[]> last = NameTable.of(names);
    while (!all.isEmpty() && all.getLast().size() <= RATIO * last.size()) {
      last = NameTable.both(all.removeLast(), last, Blocks::both);
    }
    all.add(last);
    return new Blocks(all);
  }

  private static NameForm[] both(NameForm[] older, NameForm[] newer) {
    NameForm[] both = Arrays.copyOf(older, older.length + newer.length);
    System.arraycopy(newer, 0, both, older.length, newer.length);
    return both;
  }

  private void forEach(String block, Consumer<NameForm> taker) {
    int hash = NameTable.hash(block);
    for (NameTable<NameForm[]> layer : layers) {
      NameForm[] names = layer.get(block, hash);
      for (int i = 0; names != null && i < names.length; i++) {
        taker.accept(names[i]);
      }
    }
  }

  /// These blocks while a day is added to them. Used by one thread.
  static final class Today {
    private final Blocks before;
    private final Map<String, List<NameForm>> names = new HashMap<>();

    Today(Blocks before) {
      this.before = before;
    }

    void add(String block, NameForm name) {
      names.computeIfAbsent(block, key -> new ArrayList<>(1)).add(name);
    }

    void forEach(String block, Consumer<NameForm> taker) {
      before.forEach(block, taker);
      List<NameForm> today = names.get(block);
      if (today != null) {
        today.forEach(taker);
      }
    }
  }
}
