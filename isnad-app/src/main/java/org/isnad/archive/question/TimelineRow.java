package org.isnad.archive.question;

import java.util.Objects;
import org.isnad.relate.series.Series;
import org.jspecify.annotations.Nullable;

/// Something in time.
///
/// @param time ISO 8601; null where neither words nor report tell it
/// @param clock which of the three clocks `time` is of
public record TimelineRow(@Nullable String time, Series.Clock clock, Happening happening) {
  public TimelineRow {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(happening, "happening");
  }

  /// What it is.
  public sealed interface Happening {
    /// Somebody said something.
    record Said(StatementRow statement) implements Happening {}

    /// Some met.
    record Met(EncounterRow encounter) implements Happening {}

    /// Something that was undertaken is due.
    record Due(CommitmentRow commitment) implements Happening {}
  }
}
