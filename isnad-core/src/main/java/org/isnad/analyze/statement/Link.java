package org.isnad.analyze.statement;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// One who stands between the report and the speaker of a statement: an agency, an outlet, a spokesman.
///
/// @param entity id of the entity in the report, or null
/// @param span the words that name it; null where it is taken over from a cue of the same sentence
public record Link(String name, @Nullable String entity, Medium medium, @Nullable Span span) {
  public Link {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(medium, "medium");
  }

  /// By what the words came.
  public enum Medium {
    AGENCY,
    OUTLET,
    SOCIAL,
    INTERVIEW,
    DOCUMENT,
    SPOKESPERSON,
    OTHER
  }
}
