package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.series.Commitment;

/// An undertaking, and what was reported of it later, with the words.
///
/// @param later in the order of [Commitment#later()]
public record CommitmentRow(Commitment commitment, Cited first, List<Cited> later) {
  public CommitmentRow {
    Objects.requireNonNull(commitment, "commitment");
    Objects.requireNonNull(first, "first");
    later = List.copyOf(later);
  }
}
