package org.isnad.analyze.encounter;

import org.isnad.analyze.encounter.Encounter.Kind;

/// What a word or phrase that may tell of an encounter is.
///
/// @param frame how it takes its parties
/// @param form how it stands there
record CueWord(Frame frame, Kind kind, Form form) {
  /// How a cue takes its parties; `cues.tsv` shows each.
  enum Frame {
    MEET,
    RECEIVE,
    VISIT_PLACE,
    ARRIVE,
    PHONE,
    DISCUSS,
    CONVENE,
    MEETING,
    VISIT,
    TOUR,
    CALL,
    FORUM,
    NONE
  }

  /// The grammatical form of a cue.
  enum Form {
    PAST,
    PRESENT,
    FUTURE,
    /// A noun without the article: «لقاء».
    BARE,
    /// A noun with the article: «اللقاء».
    DEFINITE,
    /// A noun with a pronoun, which stands for a party: «لقائه».
    OWNED
  }

  boolean isVerb() {
    return form == Form.PAST || form == Form.PRESENT || form == Form.FUTURE;
  }
}
