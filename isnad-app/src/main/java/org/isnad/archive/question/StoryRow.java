package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.story.Story;
import org.jspecify.annotations.Nullable;

/// A story in brief.
///
/// @param story its reports by time, the roots on which they stand, and who has it from whom
/// @param first the first day of its reports; null where none of them has a day
/// @param last the last one
/// @param outlets those that tell it, in the order in which they do; reports without one are left out
public record StoryRow(
    Story story, @Nullable String first, @Nullable String last, List<String> outlets) {
  public StoryRow {
    Objects.requireNonNull(story, "story");
    outlets = List.copyOf(outlets);
  }
}
