package org.isnad.relate.entity;

import java.util.Objects;

/// What folding one day gives.
///
/// @param state to fold the next day onto
/// @param ids of the day's entities; they stay valid
public record EntityStep(EntityState state, EntityIds ids) {
  public EntityStep {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(ids, "ids");
  }
}
