package org.isnad.archive.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which reports, and which places, an answer may come from.
///
/// @param outlet who published it, by words of its name
/// @param place where it was said or happened: a name, or an id across reports
/// @param story the id of the story that the report tells
/// @param period when, on one of the clocks
public record Scope(
    @Nullable String outlet, @Nullable String place, @Nullable String story, Period period) {
  /// Everywhere and ever.
  public static final Scope ALL = new Scope(null, null, null, Period.ALL);

  public Scope {
    Objects.requireNonNull(period, "period");
  }
}
