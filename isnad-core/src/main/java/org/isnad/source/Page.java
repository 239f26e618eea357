package org.isnad.source;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What an input hands over: all its visible text, decoded, and what it says of itself.
///
/// @param id the input's own id, else `<file name>` or `<file name>#<record number from 1>`
/// @param text all visible text: title + "\n\n" + body where the input keeps them apart, a plain file as decoded
/// @param title the span of the title where the input keeps it apart
public record Page(
    String id, Origin origin, String text, @Nullable Span title, List<Problem> problems)
    implements Item {
  public Page {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(text, "text");
    problems = List.copyOf(problems);
    if (title != null && title.end() > text.length()) {
      throw new IllegalArgumentException("title " + title + " lies outside the text of " + id);
    }
  }
}
