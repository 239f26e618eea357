package org.isnad.relate.divergence;

import org.isnad.text.Span;
import org.isnad.text.WordKey;

/// One word or number of a telling.
///
/// @param span in the report's text, particles included
/// @param form folded, particles included
/// @param key of the form
/// @param root as [Root#of] has it, of a content word; else the form
/// @param stem hash of the light stem
/// @param content whether it tells of the matter: no particle, pronoun or the like
/// @param number whether it is written in digits
/// @param begins whether a mark of punctuation stands before it
record Word(
    Span span,
    String form,
    long key,
    String root,
    long stem,
    boolean content,
    boolean number,
    boolean begins) {
  /// The same word so many characters behind.
  Word moved(int apart) {
    return new Word(
        new Span(span.start() + apart, span.end() + apart),
        form,
        key,
        root,
        stem,
        content,
        number,
        begins);
  }

  /// The key of the form without its first letters.
  long key(int from) {
    return WordKey.tail(key, form, from);
  }
}
