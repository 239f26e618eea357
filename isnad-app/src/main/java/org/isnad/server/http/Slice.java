package org.isnad.server.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of many, and how to go on.
///
/// @param total how many there are in all; null where it is not counted
/// @param next the cursor after the last of them; null at the end
/// @param about what the answer says besides, a record; null for nothing
public record Slice<T>(
    List<T> items, @Nullable Long total, @Nullable String next, @Nullable Object about) {
  public Slice {
    items = List.copyOf(items);
  }
}
