package org.isnad.analyze.statement;

import java.util.Objects;
import org.isnad.text.Span;

/// The reporting word, attached particles included as they stand.
public record Cue(String text, Span span) {
  public Cue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
