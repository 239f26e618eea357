package org.isnad.archive.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which stories.
///
/// @param about words of the story's name, or of the title of a report that tells it
/// @param least how many reports tell it at least
/// @param scope in which reports; a story is in a period if a day between its first and its last is
public record StoryQuestion(@Nullable String about, int least, Scope scope, Paging paging) {
  public StoryQuestion {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(paging, "paging");
  }

  String key() {
    return String.join(
        "|",
        "stories",
        String.valueOf(about),
        Integer.toString(least),
        scope.toString(),
        paging.order().name());
  }
}
