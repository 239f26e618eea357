package org.isnad.relate.entity;

import java.util.List;
import org.isnad.analyze.name.Entity;

/// The name of an entity of a report, as it is compared with names of other reports.
///
/// @param key the type and the words: entities of one key bear one name
/// @param words folded and brought to one spelling by rule; of a known name those of the bearer
/// @param sort how far the name alone tells who is meant
/// @param name the name as the report writes it; of a known name the bearer's usual one
/// @param known whether a list knows the bearer
record NameForm(
    Entity.Type type, String key, List<String> words, Sort sort, String name, boolean known) {
  NameForm {
    words = List.copyOf(words);
  }

  /// How far a name tells who is meant.
  enum Sort {
    /// It names one bearer, as far as names do.
    FULL,
    /// A surname or given name, which many bear.
    PART,
    /// A body that every state has, without its state.
    COMMON,
    /// A body of a state in another, without that other.
    ABROAD
  }
}
