package org.isnad.relate.divergence;

import org.isnad.text.Span;

/// One word or number of a telling.
///
/// @param span in the report's text, particles included
/// @param form folded, particles included
/// @param root as [Root#of] has it
/// @param stem hash of the light stem
/// @param content whether it tells of the matter: no particle, pronoun or the like
/// @param number whether it is written in digits
/// @param begins whether a mark of punctuation stands before it
record Word(
    Span span,
    String form,
    String root,
    long stem,
    boolean content,
    boolean number,
    boolean begins) {}
