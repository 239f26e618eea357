package org.isnad.archive.search;

import java.util.List;
import org.isnad.text.Span;

/// Where the words of a question stand in a report.
///
/// @param marks all of them, half-open, in UTF-16 code units of the report's text, in order, without overlap
/// @param snippets the passages that show most of them, in the order of the text
public record Highlight(List<Span> marks, List<Snippet> snippets) {
  public Highlight {
    marks = List.copyOf(marks);
    snippets = List.copyOf(snippets);
  }
}
