package org.isnad.analyze.statement;

/// A noun that speaks: مصدر، وزارة، متحدث.
///
/// @param head what a later «ال…» takes up again, folded; "" where nothing
record SpeakerNoun(Speaker.Kind kind, Agreement agreement, String head, Use use) {
  /// What the noun does with the words after it.
  enum Use {
    /// Describes; a name after it is who it is: «المدرب فلان».
    PLAIN,
    /// A name after it is whose it is and not who it is: «والد فلان».
    OF,
    /// Stands before a name and tells nothing else: «الدكتور فلان».
    HONORIFIC,
    /// Stands for somebody who bears an honorific: «سموه».
    PRONOUN,
    /// With the article it may take up anybody who was named before: «المسؤول الروسي».
    GENERIC,
    /// Counts those who follow «من»: «عدد من السكان».
    QUANTITY,
    /// A document or what it gives: it speaks itself, however vaguely it is told of.
    DOCUMENT,
    /// Speaks for the one whose it is: «بيان لوزارة الصحة».
    VOICE
  }

  boolean is(Use other) {
    return use == other;
  }

  boolean relational() {
    return use == Use.OF;
  }
}
