package org.isnad.relate.duplicate;

import java.util.List;
import java.util.Objects;

/// What folding one day gives.
///
/// @param state to fold the next day onto
/// @param found the duplicates of which one report at least is of the day, by `b`, then by `a`
/// @param copies of the window, the day included
public record DuplicateStep(DuplicateState state, List<Duplicate> found, Copies copies) {
  public DuplicateStep {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(copies, "copies");
    found = List.copyOf(found);
  }
}
