package org.isnad.clean;

import java.util.Objects;
import org.isnad.text.Span;

/// One source that a report names for itself: «المصدر: …», «(أ ف ب)».
///
/// @param name as it stands, without the mark or word that introduces it
/// @param span of the name
public record SourceLine(String name, Kind kind, Span span) {
  public SourceLine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }

  /// What kind of source it is.
  public enum Kind {
    AGENCY,
    OUTLET,
    OTHER
  }
}
