package org.isnad.relate.divergence;

/// What a word or phrase marks in what is said; `markers.tsv` tells which.
enum Marker {
  /// Nothing, though shorter phrases in it would mark something.
  NONE,
  /// Not denied: more is added.
  NONLY,
  /// What follows is denied.
  NEGATION,
  /// The contrary, told by a word of its own.
  OPPOSING,
  /// It must be so.
  OBLIGATION,
  /// It may be so.
  POSSIBILITY,
  /// It is meant or offered.
  INTENTION,
  /// It will be so.
  FUTURE,
  /// The speaker holds it to be so.
  BELIEF,
  /// It is not certain.
  DOUBT,
  /// It is foretold.
  EXPECTATION,
  /// It is so in part.
  PARTLY,
  /// It is beyond doubt.
  CERTAIN,
  /// It is so very much.
  STRONG,
  /// With a negation before it, it says more than it denies.
  EXCEPT;

  /// Whether it says how sure the speaker is.
  boolean isHedge() {
    return this == BELIEF || this == DOUBT || this == EXPECTATION || this == PARTLY;
  }

  /// Whether it says that a thing must, may or is meant to be.
  boolean isModal() {
    return this == OBLIGATION || this == POSSIBILITY || this == INTENTION;
  }
}
