package org.isnad.text.calendar;

import java.util.Objects;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/// An absolute date at tokens `[first, end)`.
///
/// @param skip folded letters of the first token that are particles
public record DateMatch(int first, int skip, int end, PartialDate date) {
  public DateMatch {
    Objects.requireNonNull(date, "date");
  }

  public Span span(Tokens tokens) {
    return tokens.span(first, skip, end);
  }
}
