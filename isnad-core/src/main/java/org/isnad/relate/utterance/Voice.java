package org.isnad.relate.utterance;

/// A speaker, as speakers of two reports are compared. Hashes are 0 where nothing is known.
///
/// @param id of the entity across reports
/// @param names likenesses of the names in order: consonants alone, so that «نتنياهو» and «نتانياهو» are alike
/// @param state that the speaker belongs to or is
/// @param office the words of the office without the state
/// @param single whether it is one named person
record Voice(String name, long id, long[] names, long state, long office, boolean single) {
  /// How likely two speakers are one.
  enum Bond {
    /// The same.
    SAME,
    /// The holder of the same office.
    OFFICE,
    /// A state and who speaks for it.
    STATE,
    /// One of the two is not known.
    UNKNOWN,
    /// Two that are known, and differ.
    OTHER
  }

  /// The last of the names; 0 where there is none.
  long surname() {
    return names.length == 0 ? 0 : names[names.length - 1];
  }

  Bond bond(Voice other) {
    if (id != 0 && id == other.id || sameName(other)) {
      return Bond.SAME;
    }
    if (office != 0
        && office == other.office
        && (state == other.state || state == 0 || other.state == 0)
        && !(single && other.single)) {
      return Bond.OFFICE;
    }
    if (single && other.single) {
      return Bond.OTHER;
    }
    if (state != 0 && state == other.state) {
      return Bond.STATE;
    }
    return Bond.UNKNOWN;
  }

  private boolean sameName(Voice other) {
    if (names.length == 0 || other.names.length == 0) {
      return false;
    }
    if (names.length == 1 || other.names.length == 1) {
      return holds(other.names, names[0]) && names.length == 1
          || holds(names, other.names[0]) && other.names.length == 1;
    }
    return surname() == other.surname() && names[0] == other.names[0]
        || surname() == other.names[0]
        || names[0] == other.surname()
        || shared(other) >= 2;
  }

  private int shared(Voice other) {
    int shared = 0;
    for (long name : names) {
      shared += holds(other.names, name) ? 1 : 0;
    }
    return shared;
  }

  private static boolean holds(long[] names, long name) {
    for (long one : names) {
      if (one == name) {
        return true;
      }
    }
    return false;
  }
}
