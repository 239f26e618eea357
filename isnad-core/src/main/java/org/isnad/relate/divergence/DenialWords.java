package org.isnad.relate.divergence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.WordKey;
import org.isnad.text.WordTable;

/// Words by which a denial is understood; `denials.tsv` tells. Immutable and thread-safe.
final class DenialWords {
  private final WordTable<Set<Sort>> sorts;

  private DenialWords(WordTable<Set<Sort>> sorts) {
    this.sorts = sorts;
  }

  static DenialWords load() {
    Map<String, Set<Sort>> sorts = new HashMap<>();
    for (DataTable.Row row : DataTable.read(DenialWords.class, "denials.tsv").rows()) {
      Sort sort = Sort.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String word : row.required(1).split(" ")) {
        sorts.computeIfAbsent(Folding.fold(word), key -> EnumSet.noneOf(Sort.class)).add(sort);
      }
    }
    WordTable.Builder<Set<Sort>> table = WordTable.builder();
    sorts.forEach(table::add);
    return new DenialWords(table.build());
  }

  /// Whether the word is of the sort, joined particles and the article passed over.
  boolean is(Sort sort, String form) {
    return is(sort, WordKey.of(form, 0), form);
  }

  boolean is(Sort sort, Word word) {
    return is(sort, word.key(), word.form());
  }

  private boolean is(Sort sort, long key, String form) {
    int from = 0;
    while (true) {
      if (holds(sort, key, form, from)
          || (Particle.isArticle(form, from) && holds(sort, key, form, from + 2))) {
        return true;
      }
      if (from == 2 || form.length() - from < 4 || !Particle.is(form.charAt(from))) {
        return false;
      }
      from++;
    }
  }

  private boolean holds(Sort sort, long key, String word, int from) {
    Set<Sort> found = sorts.get(WordKey.tail(key, word, from), word, from);
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
