package org.isnad.archive.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which figures through time, or which undertakings.
///
/// @param of words of what is counted, or of what was undertaken
/// @param by who undertook it; says nothing of series
/// @param paging those with the most points, or the most reports, come first, whatever the order asked for
public record SeriesQuestion(
    @Nullable String of, @Nullable String by, Paging paging, boolean variants) {
  public SeriesQuestion {
    Objects.requireNonNull(paging, "paging");
  }

  String key() {
    return String.join("|", "series", String.valueOf(of), String.valueOf(by));
  }
}
