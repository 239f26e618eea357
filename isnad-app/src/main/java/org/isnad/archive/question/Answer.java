package org.isnad.archive.question;

import java.util.List;
import org.isnad.archive.search.Expansion;
import org.jspecify.annotations.Nullable;

/// Rows that answer a question, or a part of them.
///
/// @param names every name of the question, and for whom it was taken
/// @param also what else was looked for besides words of the question, and why
/// @param next the cursor of the part that follows; null where there is none
public record Answer<T>(
    List<T> rows, List<NameRead> names, List<Expansion> also, @Nullable String next) {
  public Answer {
    rows = List.copyOf(rows);
    names = List.copyOf(names);
    also = List.copyOf(also);
  }

  /// An answer to a question without words that have other forms.
  public Answer(List<T> rows, List<NameRead> names, @Nullable String next) {
    this(rows, names, List.of(), next);
  }
}
