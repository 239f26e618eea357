package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;

/// Somebody who may take part in an encounter, where the text names them: tokens `[first, end)` without the first `skip` letters.
///
/// @param entity index into the report's entities; -1 for people who are not named
/// @param name the fullest name that the report gives, or the words themselves
record Party(int first, int skip, int end, int entity, String name, Sort sort, Span span) {
  /// What kind of party it is.
  enum Sort {
    PERSON,
    BODY,
    PLACE,
    /// People whom the report does not name: «وفد سعودي».
    UNNAMED
  }

  boolean isPeople() {
    return sort == Sort.PERSON || sort == Sort.UNNAMED;
  }

  boolean isSame(Party other) {
    return entity >= 0 ? entity == other.entity : name.equals(other.name);
  }

  /// Whether one of the parties is this one.
  boolean isAmong(List<Party> parties) {
    for (Party party : parties) {
      if (isSame(party)) {
        return true;
      }
    }
    return false;
  }

  /// Whether people are among the parties.
  static boolean anyPeople(List<Party> parties) {
    for (Party party : parties) {
      if (party.isPeople()) {
        return true;
      }
    }
    return false;
  }

  /// The people among the parties.
  static List<Party> people(List<Party> parties) {
    List<Party> out = new ArrayList<>(parties.size());
    for (Party party : parties) {
      if (party.isPeople()) {
        out.add(party);
      }
    }
    return List.copyOf(out);
  }
}
