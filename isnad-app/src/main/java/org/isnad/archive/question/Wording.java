package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.record.KnownWords;
import org.isnad.relate.series.NounForms;
import org.jspecify.annotations.Nullable;

/// Words of a question, found in any spelling and number, with or without article and particles: «خريطة» in «والخرائط».
///
/// @param words the one form of each
record Wording(List<String> words, NounForms nouns) {
  private static final String PARTICLES = "وفبلك";
  private static final int MOST_PARTICLES = 2;
  private static final int SHORTEST = 3;

  static Wording of(@Nullable String asked, NounForms nouns) {
    List<String> words = new ArrayList<>();
    if (asked != null) {
      for (String word : KnownWords.inOrder(asked)) {
        words.add(nouns.one(word));
      }
    }
    return new Wording(words, nouns);
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
    Set<String> forms = new HashSet<>();
    for (String word : KnownWords.inOrder(text)) {
      forms.add(nouns.one(word));
      String rest = word;
      for (int i = 0;
          i < MOST_PARTICLES && rest.length() > SHORTEST && PARTICLES.indexOf(rest.charAt(0)) >= 0;
          i++) {
        // «للخرائط» has swallowed its article.
        rest = rest.substring(1);
        forms.add(nouns.one(rest));
      }
    }
    return forms.containsAll(words);
  }
}
