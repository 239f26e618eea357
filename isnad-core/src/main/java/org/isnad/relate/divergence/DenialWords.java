package org.isnad.relate.divergence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Words by which a denial is understood; `denials.tsv` tells. Immutable and thread-safe.
final class DenialWords {
  private final Map<String, Set<Sort>> sorts;

  private DenialWords(Map<String, Set<Sort>> sorts) {
    this.sorts = Map.copyOf(sorts);
  }

  static DenialWords load() {
    Map<String, Set<Sort>> sorts = new HashMap<>();
    for (DataTable.Row row : DataTable.read(DenialWords.class, "denials.tsv").rows()) {
      Sort sort = Sort.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String word : row.required(1).split(" ")) {
        sorts.computeIfAbsent(Folding.fold(word), key -> EnumSet.noneOf(Sort.class)).add(sort);
      }
    }
    return new DenialWords(sorts);
  }

  /// Whether the word is of the sort, joined particles and the article passed over.
  boolean is(Sort sort, String form) {
    int from = 0;
    while (true) {
      if (holds(sort, form.substring(from))
          || (Particle.isArticle(form, from) && holds(sort, form.substring(from + 2)))) {
        return true;
      }
      if (from == 2 || form.length() - from < 4 || !Particle.is(form.charAt(from))) {
        return false;
      }
      from++;
    }
  }

  private boolean holds(Sort sort, String word) {
    Set<Sort> found = sorts.get(word);
    return found != null && found.contains(sort);
  }

  enum Sort {
    /// To have a part in a deed.
    PART,
    /// What was said, without a word of what.
    CLAIM,
    /// Nothing of the matter.
    EMPTY,
    /// Not said to be so: asked, supposed, looked into.
    OPEN,
    /// Of what others say.
    ABOUT,
    /// A cue that rules out what is to come.
    FORECAST
  }
}
