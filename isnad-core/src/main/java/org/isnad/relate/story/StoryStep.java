package org.isnad.relate.story;

import java.util.List;
import java.util.Objects;

/// What folding one day gives.
///
/// @param state to fold the next day onto
/// @param settled stories that are over, by id
/// @param ids of the stories that every report of the window belongs to, as far as is known today
public record StoryStep(StoryState state, List<Story> settled, StoryIds ids) {
  public StoryStep {
    Objects.requireNonNull(state, "state");
    settled = List.copyOf(settled);
    Objects.requireNonNull(ids, "ids");
  }
}
