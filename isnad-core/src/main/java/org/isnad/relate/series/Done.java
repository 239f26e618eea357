package org.isnad.relate.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What nothing will join any more: of one day, and of those before it. Immutable.
record Done<T>(@Nullable Done<T> before, List<T> ofDay) {
  Done {
    ofDay = List.copyOf(ofDay);
  }

  /// What was done before, and more.
  static <T> @Nullable Done<T> after(@Nullable Done<T> before, List<T> more) {
    return more.isEmpty() ? before : new Done<>(before, more);
  }

  /// Adds everything to a list, the last day first.
  static <T> void addAll(@Nullable Done<T> done, List<? super T> out) {
    for (Done<T> part = done; part != null; part = part.before) {
      out.addAll(part.ofDay);
    }
  }
}
