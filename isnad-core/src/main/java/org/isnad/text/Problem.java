package org.isnad.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something wrong with an input that is kept all the same.
///
/// @param code a stable kebab-case word that programs may count, e.g. `undecodable-bytes`
/// @param message one sentence for a person
/// @param span where in the report's text, or null where it concerns the whole
public record Problem(String code, String message, @Nullable Span span) {
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    if (code.isBlank()) {
      throw new IllegalArgumentException("a problem needs a code: " + message);
    }
  }
}
