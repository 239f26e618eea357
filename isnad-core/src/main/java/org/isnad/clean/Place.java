package org.isnad.clean;

import java.util.Locale;

/// Where a furniture cue stands, and how much goes with it; the table `furniture.tsv` describes each.
enum Place {
  PIECE,
  LINE,
  OPENING,
  SENTENCE,
  INVITE,
  CLOSING,
  HEADING,
  FOOT,
  STAFF,
  HEAD,
  TAIL,
  TAGS;

  /// Whether words of the page may follow the cue.
  boolean goesOn() {
    return switch (this) {
      case OPENING, SENTENCE, INVITE, TAIL, TAGS -> true;
      case PIECE, LINE, CLOSING, HEADING, FOOT, STAFF, HEAD -> false;
    };
  }

  static Place named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
