package org.isnad.analyze.statement;

/// What may speak for or against a speaker that was found; `speaker-confidence.tsv` weighs each. Those of the way he was named are counted once,
/// those of a step from one statement to the next once a step.
enum Feature {
  /// Always counted once.
  BASE,
  /// A person's name that is known as one.
  PERSON,
  /// A body's name.
  BODY,
  /// A place's name, for its government.
  PLACE,
  /// A name that only its place in the sentence shows.
  UNKNOWN_NAME,
  /// A noun that speaks, without a name: مصدر، مسؤول.
  NOUN,
  /// Any other noun phrase.
  OTHER_PHRASE,
  /// More words than six.
  LONG,
  /// Several who speak jointly.
  JOINT,
  /// The subject stands before its verb.
  BEFORE_VERB,
  /// Words stand between the cue and its subject.
  APART,
  /// The source of «بحسب …».
  ATTRIBUTION,
  /// Somebody else relays it: «نقلت … عن …».
  RELAYED,
  /// Named before the colon of a title.
  HEADLINE,
  /// Named below a quotation.
  SIGNATURE,
  /// «الوزير», «مدير المركز»: taken back to the one who was so described.
  DESCRIBED,
  /// «المصدر», «الوزارة»: taken back to a source with that noun.
  TAKEN_UP,
  /// «المسؤول», «سموه»: taken back to whoever was named last.
  LAST_NAMED,
  /// Told by the way, in a relative clause or with a verbal noun.
  NARRATED,
  /// What is said is a bare noun phrase.
  NOUN_PHRASE,
  /// What is said follows a preposition.
  PREPOSITION,
  /// What is said is a quotation.
  QUOTATION,
  /// The subject with which the sentence begins, of another verb.
  SENTENCE_OPENER,
  /// The subject of the verb with which the sentence begins.
  SENTENCE_SUBJECT,
  /// A name that the sentence holds before the cue.
  SENTENCE_NAME,
  /// A step from a cue earlier in the sentence.
  SAME_SENTENCE,
  /// A step from the line before, or the sentence before on the same line.
  NEXT_SENTENCE,
  /// A step over a line and more.
  FARTHER,
  /// A quotation without a cue.
  NO_CUE,
  /// The cue is a participle: مضيفا.
  PARTICIPLE,
  /// Gender and number of both cues are known and the same, in a form that few share: feminine, dual, plural.
  AGREES,
  /// Another person is named between, up to two.
  RIVAL
}
