package org.isnad.bench.accuracy;

import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Something that went wrong, and in which way.
///
/// @param kind in which way, in words that never quote the gold: what misses are counted by
/// @param document id of the report
/// @param gold where the right answer stands; null where there is none
/// @param answer where the wrong answer stands; null where there is none
/// @param told the two in words, for a person at a terminal; may quote the gold
record Miss(
    Topic topic,
    String kind,
    String document,
    @Nullable Span gold,
    @Nullable Span answer,
    String told) {
  Miss {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(told, "told");
  }
}
