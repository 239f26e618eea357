package org.isnad.archive.record;

import java.util.Objects;

/// What became of a report that came in.
///
/// @param arrival under the id that the record has it by
/// @param number in the record; 0 for one that stays away
public record Addition(Arrival arrival, long number, Outcome outcome) {
  public Addition {
    Objects.requireNonNull(arrival, "arrival");
    Objects.requireNonNull(outcome, "outcome");
  }

  /// What may become of it.
  public enum Outcome {
    /// It is in the record now.
    NEW,
    /// It is in the record now, under an id of its own, beside one of the same id and other bytes.
    VERSION,
    /// It had been there: the same id, the same bytes.
    KNOWN,
    /// It was taken down once and stays away.
    FORGOTTEN
  }
}
