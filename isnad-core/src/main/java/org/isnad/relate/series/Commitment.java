package org.isnad.relate.series;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// What somebody undertook, and what was reported of it later.
///
/// @param id the same in every run over the same reports
/// @param by who undertook it
/// @param what the words of the undertaking
/// @param due by when: ISO 8601; null where no day was set
/// @param first where it was first told
public record Commitment(
    String id, String by, String what, @Nullable String due, At first, List<Later> later) {
  public Commitment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(first, "first");
    later = List.copyOf(later);
  }

  /// A later report of it.
  public record Later(At at, Says says) {
    public Later {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(says, "says");
    }
  }

  /// What the later report says of it.
  public enum Says {
    KEPT,
    REPEATED,
    CHANGED,
    DROPPED
  }
}
