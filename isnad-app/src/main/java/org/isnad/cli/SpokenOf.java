package org.isnad.cli;

import java.util.List;
import org.isnad.text.Folding;

/// Words that a user looks for, found whatever their spelling (alef forms, diacritics). Immutable and thread-safe.
record SpokenOf(List<String> words) {
  static SpokenOf of(String words) {
    return new SpokenOf(
        words.isBlank() ? List.of() : List.of(Folding.fold(words).strip().split("\\s+")));
  }

  /// Whether every word stands in `text`.
  boolean isIn(String text) {
    String folded = Folding.fold(text);
    return words.stream().allMatch(folded::contains);
  }
}
