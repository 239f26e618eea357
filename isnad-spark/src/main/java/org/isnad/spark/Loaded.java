package org.isnad.spark;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made once in each executor, from lexicons that it finds on its class path, and shared by its tasks: broadcast, only the way to make it travels.
///
/// @param <T> thread-safe
final class Loaded<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Maker<T> maker;

  @SuppressWarnings("serial") // It does not travel.
  private transient volatile @Nullable T value;

  /// How it is made.
  interface Maker<T> extends Supplier<T>, Serializable {}

  Loaded(Maker<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
