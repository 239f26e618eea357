package org.isnad.archive.record;

import java.util.Objects;

/// That something happened to a report.
///
/// @param number of the change, ascending
/// @param report the report's number
public record Change(long number, long report, What what) {
  public Change {
    Objects.requireNonNull(what, "what");
  }

  /// What happened.
  public enum What {
    ADDED,
    /// It was analyzed anew.
    ANALYZED,
    /// It was taken down.
    FORGOTTEN
  }
}
