package org.isnad.relate.report;

import java.util.List;
import java.util.Objects;

/// What folding one day gives: the state to fold the next day onto, and what will not change any more.
///
/// @param <S> an immutable state
/// @param <R> a relation
public record Step<S, R>(S state, List<R> settled) {
  public Step {
    Objects.requireNonNull(state, "state");
    settled = List.copyOf(settled);
  }
}
