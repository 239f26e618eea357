package org.isnad.analyze.statement;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Whose words a statement gives.
///
/// @param name the fullest name that the report gives; for a body or an unnamed source the phrase itself
/// @param entity id of the entity in the report, or null
/// @param span the words that name the speaker at this statement; null where the speaker is inferred (وأضاف)
public record Speaker(String name, Kind kind, @Nullable String entity, @Nullable Span span) {
  public Speaker {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }

  /// What kind of speaker it is.
  public enum Kind {
    NAMED,
    BODY,
    UNNAMED
  }
}
