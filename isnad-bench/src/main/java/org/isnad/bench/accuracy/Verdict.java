package org.isnad.bench.accuracy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that was judged.
///
/// @param item what it is, the same in every run over the same gold: `gold N` for what should be found (by its place in its list),
///     `answer START-END` for an answer that is none
/// @param words that the thing stands for, for a person at a terminal
/// @param miss null where it is right
record Verdict(Topic topic, String document, String item, String words, @Nullable Miss miss) {
  Verdict {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(words, "words");
  }

  boolean isRight() {
    return miss == null;
  }
}
