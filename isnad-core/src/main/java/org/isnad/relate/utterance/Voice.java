package org.isnad.relate.utterance;

/// A speaker, as speakers of two reports are compared. Hashes are 0 where nothing is known.
///
/// @param id of the entity across reports
/// @param names likenesses of the names in order: consonants alone, so that «نتنياهو» and «نتانياهو» are alike
/// @param state that the speaker belongs to or is
/// @param office the words of the office without the state
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record Voice(String name, long id, long[] names, long state, long office, Kind kind) {
  /// Who speaks.
  enum Kind {
    /// One named person.
    PERSON,
    /// A body or a state.
    BODY,
    /// Somebody whose name is not told.
    NAMELESS
  }

  /// How likely two speakers are one.
  enum Bond {
    /// The same person.
    SAME,
    /// The same body, of which many speak, or the holder of the same office.
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
    boolean persons = kind == Kind.PERSON && other.kind == Kind.PERSON;
    Bond same = persons ? Bond.SAME : Bond.OFFICE;
    if (id != 0 && id == other.id) {
      return same;
    }
    if (state != 0 && other.state != 0 && state != other.state && !persons) {
      return Bond.OTHER;
    }
    if (sameName(other)) {
      return same;
    }
    if (persons) {
      return Bond.OTHER;
    }
    if (office != 0 && office == other.office) {
      return Bond.OFFICE;
    }
    if (state != 0 && state == other.state) {
      return Bond.STATE;
    }
    return kind == Kind.BODY && other.kind == Kind.BODY ? Bond.OTHER : Bond.UNKNOWN;
  }

  private boolean sameName(Voice other) {
    if (names.length == 0 || other.names.length == 0) {
      return false;
    }
    if (names.length == 1 || other.names.length == 1 || kind != Kind.PERSON) {
      return names.length <= other.names.length ? other.holds(names) : holds(other.names);
    }
    return (surname() == other.surname() && names[0] == other.names[0])
        || surname() == other.names[0]
        || names[0] == other.surname()
        || shared(other) >= 2;
  }

  private int shared(Voice other) {
    int shared = 0;
    for (long name : names) {
      shared += other.holds(name) ? 1 : 0;
    }
    return shared;
  }

  private boolean holds(long[] all) {
    for (long name : all) {
      if (!holds(name)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(long name) {
    for (long one : names) {
      if (one == name) {
        return true;
      }
    }
    return false;
  }
}
