package org.isnad.analyze.encounter;

import org.isnad.text.Phrases;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/// A cue in its sentence, with the parties that follow it.
record Occasion(Phrases.Match<CueWord> match, Following following, Sentence sentence) {
  CueWord cue() {
    return match.value();
  }

  /// The first token of the cue.
  int first() {
    return match.first();
  }

  /// One past the last token of the cue.
  int end() {
    return match.end();
  }

  Span span(Tokens tokens) {
    return match.span(tokens);
  }

  /// The first token, at most `reach` before the cue, of the cue's sentence.
  int before(int reach) {
    return Math.max(sentence.first(), first() - reach);
  }

  /// One past the last token of the sentence, at most `reach` after `from`.
  int after(int from, int reach) {
    return Math.min(sentence.end(), from + reach);
  }
}
