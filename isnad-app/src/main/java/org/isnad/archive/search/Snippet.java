package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;

/// A passage to show of a hit: one sentence, or a part of it where it is long.
///
/// @param span of the report's text
/// @param marks the words that were looked for, spans of the report's text within `span`
/// @param cutBefore whether the sentence begins before it
/// @param cutAfter whether the sentence goes on behind it
public record Snippet(Span span, List<Span> marks, boolean cutBefore, boolean cutAfter) {
  public Snippet {
    Objects.requireNonNull(span, "span");
    marks = List.copyOf(marks);
  }
}
