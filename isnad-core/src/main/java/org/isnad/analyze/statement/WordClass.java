package org.isnad.analyze.statement;

/// Classes of function words and frames, as `words.tsv` names them.
enum WordClass {
  /// إن، أن and their pronouns.
  THAT,
  /// فإن: what is said, after a source that was named first.
  THEN,
  RELATIVE,
  /// What makes of a saying none.
  NOT,
  ADVERB,
  /// Begins the reporter's own tail.
  TAIL,
  /// Joins a clause with what stands before.
  JOINER,
  PREPOSITION,
  /// An occasion of speech.
  OCCASION,
  /// A word whose first letter is no particle: بعض، لجنة.
  WHOLE,
  /// What is refused where nothing is said: رفض التعليق.
  SILENCE,
  /// Opens a clause about the noun before it: «مهندس شارك في …».
  CLAUSE
}
