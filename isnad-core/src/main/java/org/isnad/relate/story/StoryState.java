package org.isnad.relate.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stories that are still open, between two days. Immutable. Of a report little is kept: its title, some hundred terms with their weights for as
/// long as its place is not settled, whom it names as sources.
public final class StoryState {
  /// Before the first day.
  public static final StoryState EMPTY = new StoryState(List.of(), null);

  private final List<OpenStory> open;
  private final @Nullable LocalDate last;

  StoryState(List<OpenStory> open, @Nullable LocalDate last) {
    this.open = List.copyOf(open);
    this.last = last;
  }

  List<OpenStory> open() {
    return open;
  }

  /// The last day that was folded; null before the first.
  @Nullable LocalDate last() {
    return last;
  }
}
