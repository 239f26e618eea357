package org.isnad.relate.series;

import java.util.List;

/// Undertakings that later reports are compared with, and those that are done with. Immutable and thread-safe.
public final class CommitmentState {
  /// Nothing folded yet.
  public static final CommitmentState EMPTY = new CommitmentState(List.of(), List.of());

  private final List<Pledge> open;
  private final List<Commitment> done;

  CommitmentState(List<Pledge> open, List<Commitment> done) {
    this.open = List.copyOf(open);
    this.done = List.copyOf(done);
  }

  /// In the order of the days.
  List<Pledge> open() {
    return open;
  }

  List<Commitment> done() {
    return done;
  }
}
