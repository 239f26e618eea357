package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Words of a question, found in any spelling (alef forms, diacritics), and as parts of longer words («خريطة» in «والخريطة»).
record Wording(List<String> words) {
  static Wording of(@Nullable String asked) {
    List<String> words = new ArrayList<>();
    if (asked != null && !asked.isBlank()) {
      words.addAll(List.of(Folding.fold(asked).strip().split("\\s+")));
    }
    return new Wording(words);
  }

  /// Whether nothing is asked for.
  boolean isAny() {
    return words.isEmpty();
  }

  /// Whether every word stands in `text`.
  boolean isIn(String text) {
    if (words.isEmpty()) {
      return true;
    }
    String folded = Folding.fold(text);
    return words.stream().allMatch(folded::contains);
  }
}
