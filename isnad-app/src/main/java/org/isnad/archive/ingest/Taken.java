package org.isnad.archive.ingest;

import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.source.Refusal;

/// What an input has become before it is written.
sealed interface Taken {
  /// A report that the record does not seem to have.
  record Ready(Arrival arrival) implements Taken {}

  /// A report that need not be looked at again.
  record Settled(Addition.Outcome outcome) implements Taken {}

  /// No report, and why.
  record Refused(Refusal refusal) implements Taken {}
}
