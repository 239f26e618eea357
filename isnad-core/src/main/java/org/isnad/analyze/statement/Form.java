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
  NOUN,
  /// The verbal noun with the article after a preposition: سارعت إلى التأكيد على أن.
  INFINITIVE,
  /// The verbal noun before its subject: إعلان الحكومة كذا.
  CONSTRUCT;

  /// Whether the form is a noun: it has no subject of its own after it but in the construct.
  boolean isNominal() {
    return switch (this) {
      case PARTICIPLE, NOUN, INFINITIVE, CONSTRUCT -> true;
      case PAST, PRESENT, FUTURE -> false;
    };
  }
}
