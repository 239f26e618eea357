package org.isnad.clean;

import java.util.List;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// The words of a text that tell what it is about, cut down roughly, so that two passages can be compared.
///
/// @param leads knows the words that stand in reports of every kind
record Stems(LeadVerbs leads, String text) {
  private static final int LEAST_STEM = 3;

  /// Adds the stems of the span.
  void add(Span span, Set<String> to) {
    Tokens words = Tokenizer.tokenize(text, List.of(span));
    for (int token = 0; token < words.size(); token++) {
      String word = words.word(token);
      if (words.is(token, Kind.WORD) && word.length() >= LEAST_STEM && !leads.isCommon(word)) {
        to.add(stem(word));
      }
    }
  }

  /// Whether one of the words stands in the span as it is.
  boolean holds(Span span, Set<String> any) {
    Tokens words = Tokenizer.tokenize(text, List.of(span));
    for (int token = 0; token < words.size(); token++) {
      if (any.contains(words.word(token))) {
        return true;
      }
    }
    return false;
  }

  /// The word without the article and particles before it and the commonest endings: rough, but the same for both sides.
  private String stem(String word) {
    int from = 0;
    for (String particle : leads.prefixes()) {
      if (word.startsWith(particle) && word.length() - particle.length() >= LEAST_STEM) {
        from = particle.length();
        break;
      }
    }
    for (String ending : leads.endings()) {
      if (word.endsWith(ending) && word.length() - from - ending.length() >= LEAST_STEM) {
        return word.substring(from, word.length() - ending.length());
      }
    }
    return word.substring(from);
  }
}
