package org.isnad.cli;

import org.isnad.source.Refusal;

/// What became of one item of the input.
sealed interface Outcome {
  /// A report, rendered.
  @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
  record Done(byte[] bytes) implements Outcome {}

  /// No report, and why.
  record Refused(Refusal refusal) implements Outcome {}
}
