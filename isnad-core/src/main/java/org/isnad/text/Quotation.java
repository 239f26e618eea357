package org.isnad.text;

import java.util.Objects;

/// A passage between quotation marks.
///
/// @param span the passage without its marks, trimmed of white space
/// @param outer the passage with the marks that it has
/// @param first first token of the passage, the mark left out
/// @param end one past the last token of the passage, the closing mark left out
/// @param depth 0 for an outermost quotation, 1 for one inside it, …
/// @param closed whether a closing mark stands; where not, the passage ends with its paragraph
public record Quotation(Span span, Span outer, int first, int end, int depth, boolean closed) {
  public Quotation {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(outer, "outer");
    if (!outer.contains(span) || first > end || depth < 0) {
      throw new IllegalArgumentException("no quotation: " + span + " in " + outer);
    }
  }

  /// The token of the opening mark.
  public int openingMark() {
    return first - 1;
  }
}
