package org.isnad.analyze.time;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A temporal expression.
///
/// @param span attached particles (و ف ب ل ك س) and words of approximation left out
/// @param value TIMEX3 value (ISO 8601); X for what the report does not settle: `XXXX-06-25`
/// @param anchor the date it was resolved against, ISO 8601; null where it needed none or none is known
public record Timex(Span span, Type type, String value, @Nullable String anchor)
    implements Comparable<Timex> {
  public Timex {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public int compareTo(Timex other) {
    return span.compareTo(other.span);
  }

  /// The types of TIMEX3 (ISO-TimeML).
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
