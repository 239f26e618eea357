package org.isnad.archive.search;

/// What hits are counted by, and narrowed down by exact value. A report has the values of all its statements.
public enum Dimension {
  /// The speaker's name, as the report gives it.
  SPEAKER,
  /// The kind of speaker: `named`, `body`, `unnamed`.
  KIND,
  /// What the speaker does by saying it: `assert`, `deny`, …
  ACT,
  /// How the words are given: `direct`, `indirect`, `mixed`, `headline`.
  MODE,
  /// `said` or `expected`.
  STATUS,
  OUTLET,
  /// Agencies, outlets and other media that a report names as its source or between itself and a speaker.
  AGENCY,
  /// Names of persons, bodies and places; of a statement, those within what was said.
  ENTITY,
  /// Names of places; of a statement, those within what was said and where it was said.
  PLACE,
  /// Units of figures: ISO 4217, `%`, UCUM; `1` for a count.
  UNIT;

  /// The field of the index.
  String field() {
    return switch (this) {
      case SPEAKER -> "speaker=";
      case KIND -> "kind=";
      case ACT -> "act=";
      case MODE -> "mode=";
      case STATUS -> "status=";
      case OUTLET -> "outlet=";
      case AGENCY -> "agency=";
      case ENTITY -> "entity=";
      case PLACE -> "place=";
      case UNIT -> "unit=";
    };
  }
}
