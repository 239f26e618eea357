package org.isnad.text.number;

import java.math.BigDecimal;
import java.util.Objects;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/// A number that stands at tokens `[first, end)`.
///
/// @param skip folded letters of the first token that are particles; an article is the number's own and not among them
/// @param form how it is written
public record NumberMatch(int first, int skip, int end, BigDecimal value, Form form) {
  public NumberMatch {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(form, "form");
  }

  public Span span(Tokens tokens) {
    return tokens.span(first, skip, end);
  }

  /// The value where it is a whole number from 0 to 999 999 999, else -1.
  public int small() {
    return value.signum() >= 0
            && value.precision() - value.scale() <= 9
            && value.stripTrailingZeros().scale() <= 0
        ? value.intValue()
        : -1;
  }

  public boolean hasDigits() {
    return form != Form.WORDS;
  }

  /// How a number is written.
  public enum Form {
    DIGITS,
    /// Digits and a multiplier or a further part in words: 8 آلاف.
    DIGITS_AND_WORDS,
    WORDS
  }
}
