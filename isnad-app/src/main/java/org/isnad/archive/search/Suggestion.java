package org.isnad.archive.search;

import java.util.Objects;

/// A completion or another spelling that the archive knows.
///
/// @param text what to put in the search box
/// @param reports in how many reports it stands
public record Suggestion(String text, int reports) {
  public Suggestion {
    Objects.requireNonNull(text, "text");
  }
}
