package org.isnad.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A value with the words that it rests on; no span where it was inferred.
public record Found<T>(T value, @Nullable Span span) {
  public Found {
    Objects.requireNonNull(value, "value");
  }
}
