package org.isnad.analyze.name;

/// What the lexicons say of a single folded word, as bits; a word may have several.
final class WordClass {
  static final int GIVEN = 1;
  static final int FOREIGN_GIVEN = 1 << 1;

  /// A surname so well known that it names a person by itself.
  static final int KNOWN_SURNAME = 1 << 2;

  static final int SURNAME = 1 << 3;
  static final int FUNCTION = 1 << 4;
  static final int VERB = 1 << 5;
  static final int NOUN = 1 << 6;
  static final int ADJECTIVE = 1 << 7;

  /// An adjective of nationality or region, any gender and number.
  static final int NATIONALITY = 1 << 8;

  static final int FEMININE = 1 << 9;
  static final int PLURAL = 1 << 10;
  static final int ORGANIZATION_HEAD = 1 << 11;
  static final int TITLE = 1 << 12;
  static final int GAZETTEER = 1 << 13;
  static final int PLACE_HEAD = 1 << 14;
  static final int PATRONYMIC = 1 << 15;
  static final int KUNYA = 1 << 16;
  static final int SLAVE = 1 << 17;
  static final int FOREIGN_PARTICLE = 1 << 18;
  static final int DIVINE = 1 << 19;
  static final int PORTFOLIO = 1 << 20;
  static final int TITLE_ADJECTIVE = 1 << 21;

  /// A verb or noun that reports speech: a name may follow.
  static final int SPEECH = 1 << 22;

  static final int SPORT = 1 << 23;

  /// Begins a phrase that looks like a name and is none.
  static final int SHIELD = 1 << 24;

  /// An adjective of a state, not merely of a region or a faith.
  static final int STATE_ADJECTIVE = 1 << 25;

  /// A verbal noun or participle made by rule; read as an ordinary noun.
  static final int DERIVED = 1 << 26;

  /// An adjective that makes a body of a definite noun of bodies.
  static final int INSTITUTIONAL = 1 << 27;

  /// What a body is for, after ل.
  static final int PURPOSE = 1 << 28;

  /// A field that, with a state's feminine adjective, names its ministry.
  static final int MINISTRY = 1 << 29;

  /// No adjective or purpose inside a body's name: التابعة، الحالية، للاجتماع.
  static final int OUTSIDE = 1 << 30;

  static final int ANY_GIVEN = GIVEN | FOREIGN_GIVEN;
  static final int ANY_SURNAME = KNOWN_SURNAME | SURNAME;
  static final int ANY_NAME = ANY_GIVEN | ANY_SURNAME;
  static final int COMMON = FUNCTION | VERB | NOUN | ADJECTIVE;

  private WordClass() {}
}
