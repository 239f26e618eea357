package org.isnad.archive.question;

import java.util.Objects;
import org.isnad.analyze.encounter.Encounter;
import org.jspecify.annotations.Nullable;

/// An encounter that answers a question.
///
/// @param told the words that tell of it
/// @param encounter who, where and when, each with its own words
/// @param story the id of the story that the report tells; null where it tells none
public record EncounterRow(Cited told, Encounter encounter, @Nullable String story) {
  public EncounterRow {
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(encounter, "encounter");
  }
}
