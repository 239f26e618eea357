package org.isnad.clean;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The day that an article is of, in the zone of its publication.
///
/// @param value ISO 8601 as it is known: a date, or a date and time with or without zone
/// @param day the calendar day of `value` in its own zone
/// @param basis what it rests on
/// @param confidence 0–1
/// @param span the words of the text, where it rests on words
public record ArticleDate(
    String value, LocalDate day, Basis basis, double confidence, @Nullable Span span) {
  public ArticleDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(basis, "basis");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0–1: " + confidence);
    }
  }

  /// What an article's day may rest on, the most trusted first.
  public enum Basis {
    /// The caller or the input's own metadata gave it.
    GIVEN,
    /// The page's markup says so.
    PAGE,
    /// The dateline says so.
    DATELINE,
    /// The article's own words settle it.
    TEXT,
    /// The address of the page holds it.
    URL
  }
}
