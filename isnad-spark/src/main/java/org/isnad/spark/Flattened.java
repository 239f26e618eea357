package org.isnad.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives one by one what comes in lists; a list is asked for when the one before it is used up, null ends it. For one thread.
final class Flattened<T> implements Iterator<T> {
  private final Supplier<@Nullable List<T>> lists;
  private Iterator<T> at = List.<T>of().iterator();
  private boolean ended;

  Flattened(Supplier<@Nullable List<T>> lists) {
    this.lists = lists;
  }

  @Override
  public boolean hasNext() {
    while (!ended && !at.hasNext()) {
      List<T> next = lists.get();
      if (next == null) {
        ended = true;
      } else {
        at = next.iterator();
      }
    }
    return at.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return at.next();
  }
}
