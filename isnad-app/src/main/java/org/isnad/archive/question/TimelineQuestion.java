package org.isnad.archive.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody said, whom they met and what they undertook, in time.
///
/// @param of a name, or an id across reports; null for everybody in a story
/// @param about words that the statements hold; encounters and undertakings are then left out
/// @param scope the clock of its period says nothing: every row has a time of its own
public record TimelineQuestion(
    @Nullable String of, @Nullable String about, Scope scope, Paging paging, boolean variants) {
  public TimelineQuestion {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(paging, "paging");
    if (of == null && scope.story() == null) {
      throw new QuestionException("Whose timeline? Give a name or a story.");
    }
  }

  String key() {
    return String.join(
        "|",
        "timeline",
        String.valueOf(of),
        String.valueOf(about),
        scope.toString(),
        paging.order().name(),
        String.valueOf(variants));
  }
}
