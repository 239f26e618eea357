package org.isnad.analyze.statement;

import java.util.Set;

/// A reporting verb: what it does and how what is said is joined to it.
///
/// @param name past third person masculine singular
/// @param prepositions after which what is said may stand
/// @param addressed prepositions (or أن) that may stand after somebody who is addressed or accused
/// @param marks of [Lemma.Mark]
record Lemma(
    String name, Act act, Set<String> prepositions, Set<String> addressed, Set<Mark> marks) {
  Lemma {
    prepositions = Set.copyOf(prepositions);
    addressed = Set.copyOf(addressed);
    marks = Set.copyOf(marks);
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /// What else may follow or hold of the verb.
  enum Mark {
    /// A clause after إن, أن, بأن, أنه …
    CLAUSE("أن"),
    /// A colon or a quotation.
    QUOTATION(":"),
    /// A bare noun phrase.
    NOUN_PHRASE("="),
    /// An object pronoun, then ب: «ما وصفه بـ».
    OBJECT_PRONOUN("+ه"),
    /// The form is also another word: it counts only with a speaker that is known as one.
    STRICT("!"),
    /// Its present without a subject is impersonal.
    IMPERSONAL("?");

    private final String code;

    Mark(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
