package org.isnad.archive.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that answer a question, or a part of them.
///
/// @param names every name of the question, and for whom it was taken
/// @param next the cursor of the part that follows; null where there is none
public record Answer<T>(List<T> rows, List<NameRead> names, @Nullable String next) {
  public Answer {
    rows = List.copyOf(rows);
    names = List.copyOf(names);
  }
}
