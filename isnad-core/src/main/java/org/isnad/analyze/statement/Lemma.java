package org.isnad.analyze.statement;

import java.util.Set;

/// A reporting verb: what it does and how what is said is joined to it. Immutable; one is made a line of the lexicon, and is equal to itself alone.
final class Lemma {
  private final String name;
  private final Act act;
  private final Set<String> prepositions;
  private final Set<String> addressed;
  private final Set<String> companions;
  private final String object;
  private final String joined;
  private final int marks;

  /// @param name past third person masculine singular
  /// @param prepositions after which what is said may stand
  /// @param addressed prepositions (or أن) that may stand after somebody who is addressed or accused
  /// @param companions prepositions after which the addressee or the source stands, what is said still to come
  /// @param object a word that a bare noun phrase must hold, folded; "" for none
  Lemma(
      String name,
      Act act,
      Set<String> prepositions,
      Set<String> addressed,
      Set<String> companions,
      String object,
      Set<Mark> marks) {
    this.name = name;
    this.act = act;
    this.prepositions = Set.copyOf(prepositions);
    this.addressed = Set.copyOf(addressed);
    this.companions = Set.copyOf(companions);
    this.object = object;
    this.joined = (takes("ب") ? "ب" : "") + (takes("ل") ? "ل" : "");
    this.marks = marks.stream().mapToInt(Lemma::bit).sum();
  }

  private static int bit(Mark mark) {
    return 1 << mark.ordinal();
  }

  private boolean takes(String preposition) {
    return prepositions.contains(preposition) || addressed.contains(preposition);
  }

  String name() {
    return name;
  }

  Act act() {
    return act;
  }

  Set<String> prepositions() {
    return prepositions;
  }

  Set<String> addressed() {
    return addressed;
  }

  Set<String> companions() {
    return companions;
  }

  String object() {
    return object;
  }

  /// The prepositions of one letter that may bring what is said.
  String joined() {
    return joined;
  }

  boolean has(Mark mark) {
    return (marks & bit(mark)) != 0;
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
    /// In a relative clause, an object pronoun for what was proposed, its words in marks after بشأن: «المقترح الذي طرحه بشأن "…"».
    TOPIC("ه:"),
    /// The form is also another word: it counts only with a speaker that is known as one.
    STRICT("!"),
    /// Its past is also a noun (طالب): it counts only with a speaker that is known as one, or where a clause begins.
    NOUN_TOO("*"),
    /// Its participle is also a noun (متهم): it counts only after a comma or a quotation.
    PARTICIPLE_TOO(","),
    /// The same of its feminine alone (مطالبة).
    FEMININE_PARTICIPLE_TOO(",ة"),
    /// Its past is also a preposition or the like (بين، عبر): it counts only with a person or body that is known as one right behind it, or
    /// with what is said right behind it.
    PREPOSITION_TOO("/"),
    /// Without its hamza or final ى its past is another word (رأي, هنا).
    SPELLED("ء"),
    /// Its present with ى is another word (يدعى).
    SPELLED_PRESENT("ي"),
    /// Its verbal noun before its subject tells it too: «إعلان الحكومة وقف …».
    CONSTRUCT("N"),
    /// It counts only where it is denied: لم يخف.
    DENIED("-"),
    /// Its act follows the noun that it takes: أعرب عن أسفه.
    ACT_OF_NOUN("@"),
    /// Its subject hands on what another says: نقلت … عن … قوله.
    RELAY("^"),
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
