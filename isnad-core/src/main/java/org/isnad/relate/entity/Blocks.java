package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The full names under each block ([BlockKeys]), in the order in which they became known: an immutable map that grows by a layer a day. A layer holds what
/// its day added alone; layers of like size are put together. Thread-safe.
final class Blocks {
  static final Blocks EMPTY = new Blocks(List.of());

  private static final int RATIO = 4;

  /// About how many blocks a day adds.
  private static final int EXPECTED = 1 << 8;

  /// Oldest first.
  private final List<BlockTable> layers;

  private Blocks(List<BlockTable> layers) {
    this.layers = List.copyOf(layers);
  }

  /// This and what a day adds, to which nothing is added after that.
  Blocks with(Today day) {
    if (day.names.size() == 0) {
      return this;
    }
    List<BlockTable> all = new ArrayList<>(layers);
    BlockTable last = day.names;
    while (!all.isEmpty() && all.getLast().size() <= RATIO * last.size()) {
      last = BlockTable.both(all.removeLast(), last);
    }
    all.add(last);
    return new Blocks(all);
  }

  private void forEach(long block, Consumer<NameForm> taker) {
    for (BlockTable layer : layers) {
      for (NameForm name : layer.of(block)) {
        taker.accept(name);
      }
    }
  }

  /// These blocks while a day is added to them. Used by one thread.
  static final class Today {
    private final Blocks before;
    private final BlockTable names = new BlockTable(EXPECTED);

    Today(Blocks before) {
      this.before = before;
    }

    void add(long block, NameForm name) {
      names.add(block, name);
    }

    void forEach(long block, Consumer<NameForm> taker) {
      before.forEach(block, taker);
      for (NameForm name : names.of(block)) {
        taker.accept(name);
      }
    }
  }
}
