package org.isnad.analyze.name;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A title that a report gives somebody: «الرئيس البيلاروسي».
///
/// @param title the words of the office as they stand, attached particles left out
/// @param of the state, body or place that it is of, as it stands («البيلاروسي», «الخارجية», «الجيش»); null where none is said
/// @param span of the whole title
public record Role(String title, @Nullable String of, Span span) {
  public Role {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(span, "span");
  }
}
