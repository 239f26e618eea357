package org.isnad.analyze.statement;

/// Which form of a lemma a cue is.
enum Form {
  PAST,
  PRESENT,
  /// The present with س before it: expected rather than said.
  FUTURE,
  /// The active participle in the accusative: مضيفا، مشيرة.
  PARTICIPLE,
  /// The verbal noun with a pronoun of the speaker: قوله، تأكيدها.
  NOUN
}
