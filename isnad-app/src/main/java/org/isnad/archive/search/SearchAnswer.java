package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was found.
///
/// @param hits of this page
/// @param total how many hits there are on all pages
/// @param next the cursor of the next page; null where this is the last
/// @param lastChange the last change of the record that the index knew
/// @param highlighter shows where in a report the words of the question stand
public record SearchAnswer(
    List<Hit> hits,
    long total,
    Counts counts,
    Reading reading,
    @Nullable String next,
    long lastChange,
    Highlighter highlighter)
    implements SearchOutcome {
  public SearchAnswer {
    hits = List.copyOf(hits);
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(highlighter, "highlighter");
  }
}
