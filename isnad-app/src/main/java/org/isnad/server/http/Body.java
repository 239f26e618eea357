package org.isnad.server.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a route takes as a body.
///
/// @param types the media types taken, each with the record that its JSON is read as, or null where it is text or bytes
public record Body(String about, Map<String, Entry> types) {
  /// One media type.
  public record Entry(@Nullable Class<?> type) {}

  public Body {
    types = Map.copyOf(types);
  }
}
