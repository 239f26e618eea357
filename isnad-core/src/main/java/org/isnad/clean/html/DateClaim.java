package org.isnad.clean.html;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A time that a page gives for itself, in its own words.
///
/// @param value as it is written: ISO 8601 or anything else
/// @param span where the text shows it, where it does
public record DateClaim(Basis basis, Kind kind, String value, @Nullable Span span) {
  public DateClaim {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
  }

  /// Where a claim stands, the most trusted first.
  public enum Basis {
    /// JSON-LD of an article.
    LINKED_DATA,
    /// `article:published_time` and its like.
    OPEN_GRAPH,
    /// A `time` element or a property beside the article's text.
    TIME,
    /// Another `meta` element.
    META,
    /// A line by the title whose class says that it tells when.
    TEXT
  }

  /// Of what the time is.
  public enum Kind {
    PUBLISHED,
    MODIFIED
  }
}
