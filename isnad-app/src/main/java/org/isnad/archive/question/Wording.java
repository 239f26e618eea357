package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.search.Expansion;
import org.isnad.archive.search.Variant;
import org.isnad.archive.search.Variants;
import org.isnad.archive.search.WordStems;
import org.jspecify.annotations.Nullable;

/// Words of a question, compared as the search compares them but without its index: by their light stems, besides which other numbers of a noun and
/// other names of whoever bears one count. Not thread-safe, as its variants.
final class Wording {
  private final WordStems stems;
  private final boolean exact;

  /// For each word what may stand for it: keys that must all be there.
  private final List<List<Set<String>>> words = new ArrayList<>();

  /// What may stand for all of the words.
  private final List<Set<String>> instead = new ArrayList<>();

  private final List<Expansion> also = new ArrayList<>();

  /// @param variants null where words count only as they are typed, folded
  Wording(@Nullable String asked, WordStems stems, @Nullable Variants variants) {
    this.stems = stems;
    this.exact = variants == null;
    if (asked != null) {
      read(asked, variants == null ? Variants.NONE : variants);
    }
  }

  private void read(String asked, Variants variants) {
    List<WordStems.Word> all = stems.of(asked);
    List<WordStems.Word> wanted = all.stream().filter(word -> exact || !word.function()).toList();
    for (WordStems.Word word : wanted.isEmpty() ? all : wanted) {
      List<Set<String>> ways = new ArrayList<>();
      ways.add(Set.of(key(word)));
      ways.addAll(others(word.written(), variants));
      words.add(ways);
    }
    if (all.size() > 1) {
      instead.addAll(others(asked.strip(), variants));
    }
  }

  private List<Set<String>> others(String form, Variants variants) {
    List<Variant> others = variants.of(form);
    if (!others.isEmpty()) {
      also.add(new Expansion(form, others));
    }
    return others.stream().map(other -> keys(other.form())).toList();
  }

  private String key(WordStems.Word word) {
    return exact ? word.folded() : word.stem();
  }

  private Set<String> keys(String text) {
    Set<String> keys = new HashSet<>();
    stems.of(text).forEach(word -> keys.add(key(word)));
    return keys;
  }

  /// Whether nothing is asked for.
  boolean isAny() {
    return words.isEmpty();
  }

  /// What is looked for besides words of the question, and why.
  List<Expansion> also() {
    return List.copyOf(also);
  }

  /// Whether every word, or what may stand for it, is in `text`.
  boolean isIn(String text) {
    if (words.isEmpty()) {
      return true;
    }
    Set<String> there = keys(text);
    return words.stream().allMatch(ways -> ways.stream().anyMatch(there::containsAll))
        || instead.stream().anyMatch(there::containsAll);
  }
}
