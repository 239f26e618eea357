package org.isnad.analyze.statement;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A passage that a report gives as somebody's words, claim, position, demand or announcement.
///
/// @param id s1, s2, … in the order of the text
/// @param span what was said, and no more: quotation marks, complementizer and the reporter's tail left out
/// @param cue null where the quotation stands without one
/// @param rule name of the rule that found it
public record Statement(
    String id,
    Span span,
    Mode mode,
    Act act,
    Status status,
    @Nullable Cue cue,
    Attribution attribution,
    String rule)
    implements Comparable<Statement> {
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(rule, "rule");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a statement has words: " + id);
    }
  }

  /// The same under another id.
  Statement withId(String other) {
    return new Statement(other, span, mode, act, status, cue, attribution, rule);
  }

  @Override
  public int compareTo(Statement other) {
    return span.compareTo(other.span);
  }

  /// How the words are given.
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED,
    HEADLINE
  }

  /// Whether it has been said or is expected to be.
  public enum Status {
    SAID,
    EXPECTED
  }
}
