package org.isnad.analyze.statement;

/// Gender and number that a form shows.
enum Agreement {
  MASCULINE_SINGULAR,
  FEMININE_SINGULAR,
  MASCULINE_DUAL,
  FEMININE_DUAL,
  MASCULINE_PLURAL,
  UNKNOWN;

  /// By the lexicon's short names: ms fs md fd mp fp.
  static Agreement of(String code) {
    return switch (code) {
      case "ms" -> MASCULINE_SINGULAR;
      case "fs", "fp" -> FEMININE_SINGULAR;
      case "md" -> MASCULINE_DUAL;
      case "fd" -> FEMININE_DUAL;
      case "mp" -> MASCULINE_PLURAL;
      default -> throw new IllegalArgumentException("no gender and number: " + code);
    };
  }

  /// By the pronoun with which the folded word ends: قوله، قولها، قولهم.
  static Agreement ofPronoun(String folded) {
    if (folded.endsWith("ها")) {
      return FEMININE_SINGULAR;
    }
    if (folded.endsWith("هم")) {
      return MASCULINE_PLURAL;
    }
    return folded.endsWith("ه") ? MASCULINE_SINGULAR : UNKNOWN;
  }

  /// Whether both may speak of the same one.
  boolean agrees(Agreement other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /// Whether a verb of this gender and number may go on with one of the other: a dual and a plural may mean the same several.
  boolean goesOnWith(Agreement other) {
    return agrees(other) || isPlural() && other.isPlural();
  }

  boolean isPlural() {
    return switch (this) {
      case MASCULINE_DUAL, FEMININE_DUAL, MASCULINE_PLURAL -> true;
      case MASCULINE_SINGULAR, FEMININE_SINGULAR, UNKNOWN -> false;
    };
  }
}
