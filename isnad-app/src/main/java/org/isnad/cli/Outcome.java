package org.isnad.cli;

import java.util.List;
import org.isnad.source.Refusal;

/// What became of one item of the input.
sealed interface Outcome {
  /// A report, rendered.
  ///
  /// @param remarks what was wrong with its input, which is kept all the same: one of each kind
  @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
  record Done(byte[] bytes, List<Refusal> remarks) implements Outcome {
    public Done {
      remarks = List.copyOf(remarks);
    }
  }

  /// No report, and why.
  record Refused(Refusal refusal) implements Outcome {}
}
