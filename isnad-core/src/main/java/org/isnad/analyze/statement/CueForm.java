package org.isnad.analyze.statement;

/// One form of a reporting verb.
///
/// @param objectPronoun whether an object pronoun is joined to it (وصفه)
record CueForm(Lemma lemma, Form form, Agreement agreement, boolean objectPronoun) {
  /// Whether it is the past of the third person masculine singular, by which the lemma is named.
  boolean isBarePast() {
    return form == Form.PAST && agreement == Agreement.MASCULINE_SINGULAR && !objectPronoun;
  }
}
