package org.isnad.text;

import java.util.List;
import java.util.Objects;

/// A text as the analyzers read it: its tokens, quotations and sentences. Made once a report and given to every analyzer; immutable.
///
/// @param text the original; all offsets count its UTF-16 units
public record Reading(
    String text, Tokens tokens, List<Quotation> quotations, List<Sentence> sentences) {
  public Reading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tokens, "tokens");
    quotations = List.copyOf(quotations);
    sentences = List.copyOf(sentences);
  }

  /// Reads the whole text.
  public static Reading of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /// Reads the given blocks of the text alone, in order and without overlap: an article's content.
  public static Reading of(String text, List<Span> blocks) {
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    List<Quotation> quotations = Quotations.find(tokens);
    return new Reading(text, tokens, quotations, Sentences.split(tokens, quotations));
  }
}
