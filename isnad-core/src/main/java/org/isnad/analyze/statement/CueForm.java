package org.isnad.analyze.statement;

/// One form of a reporting verb.
///
/// @param objectPronoun whether an object pronoun is joined to it (وصفه)
record CueForm(Lemma lemma, Form form, Agreement agreement, boolean objectPronoun) {}
