package org.isnad.analyze.name;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.text.Span;

/// One person, organization or place of a report.
///
/// @param id e1, e2, … in the order of first mention
/// @param name the fullest form that the report gives
/// @param reasons why forms were merged, one sentence or rule name each; empty where there is one form
/// @param mentions every place where it is named, in order, attached particles left out
/// @param roles titles that the report gives it
/// @param external ids in other schemes, e.g. `wikidata` → `Q7747`
public record Entity(
    String id,
    Type type,
    String name,
    List<String> reasons,
    List<Span> mentions,
    List<Role> roles,
    Map<String, String> external) {
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    reasons = List.copyOf(reasons);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    external =
        external.isEmpty()
            ? Map.of()
            : java.util.Collections.unmodifiableMap(new TreeMap<>(external));
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity is mentioned: " + name);
    }
  }

  /// The three types of named entities.
  public enum Type {
    PER,
    ORG,
    LOC
  }
}
