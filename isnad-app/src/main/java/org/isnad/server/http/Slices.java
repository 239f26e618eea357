package org.isnad.server.http;

import org.jspecify.annotations.Nullable;

/// A question of which the answers come slice by slice.
@FunctionalInterface
public interface Slices<T> {
  /// At most `limit` answers after a cursor, or from the beginning.
  ///
  /// @throws HttpProblemException when there never was such a cursor
  Slice<T> after(@Nullable String cursor, int limit);
}
