package org.isnad.text;

import java.util.List;
import java.util.Objects;

/// A text as the analyzers read it: its tokens, quotations and sentences. Made once a report and given to every analyzer; immutable.
///
/// @param text the original; all offsets count its UTF-16 units
/// @param marks of the tokens' words, for the layers whose words were looked up
public record Reading(
    String text,
    Tokens tokens,
    List<Quotation> quotations,
    List<Sentence> sentences,
    List<WordMarks> marks) {
  public Reading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tokens, "tokens");
    quotations = List.copyOf(quotations);
    sentences = List.copyOf(sentences);
    marks = List.copyOf(marks);
  }

  /// Reads the whole text.
  public static Reading of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /// Reads the given blocks of the text alone, in order and without overlap: an article's content.
  public static Reading of(String text, List<Span> blocks) {
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    return of(text, tokens, List.of());
  }

  /// The same, the words of several layers looked up in one pass.
  ///
  /// @param words of all of them, [joined][FirstWords#join(List)]
  public static Reading of(String text, List<Span> blocks, FirstWords words) {
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    return of(text, tokens, words.of(tokens));
  }

  private static Reading of(String text, Tokens tokens, List<WordMarks> marks) {
    List<Quotation> quotations = Quotations.find(tokens);
    return new Reading(text, tokens, quotations, Sentences.split(tokens, quotations), marks);
  }

  /// The marks of a layer's words; looked up now where they were not before.
  public WordMarks marks(FirstWords words) {
    for (WordMarks known : marks) {
      if (known.words() == words) {
        return known;
      }
    }
    return words.of(tokens).getFirst();
  }
}
