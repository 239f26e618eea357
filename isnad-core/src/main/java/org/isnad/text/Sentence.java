package org.isnad.text;

import java.util.Objects;

/// One sentence: its span in the original and its tokens `[first, end)`.
///
/// @param line number of the line it stands on among the lines that hold tokens, from 0; a newspaper's paragraph
public record Sentence(Span span, int first, int end, int line) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    if (first < 0 || end <= first || line < 0) {
      throw new IllegalArgumentException("a sentence has tokens: [" + first + ", " + end + ")");
    }
  }
}
