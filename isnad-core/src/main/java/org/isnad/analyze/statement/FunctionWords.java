package org.isnad.analyze.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// The function words and frames of `words.tsv`. Immutable and thread-safe.
final class FunctionWords {
  private final Map<WordClass, Phrases<Boolean>> phrases;

  private FunctionWords(Map<WordClass, Phrases<Boolean>> phrases) {
    this.phrases = Collections.unmodifiableMap(phrases);
  }

  static FunctionWords load() {
    Map<WordClass, Phrases.Builder<Boolean>> builders = new EnumMap<>(WordClass.class);
    for (DataTable.Row row : DataTable.read(FunctionWords.class, "words.tsv").rows()) {
      WordClass wordClass = WordClass.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      builders.computeIfAbsent(wordClass, any -> Phrases.builder()).add(row.required(1), true);
    }
    Map<WordClass, Phrases<Boolean>> phrases = new EnumMap<>(WordClass.class);
    for (WordClass wordClass : WordClass.values()) {
      phrases.put(wordClass, builders.computeIfAbsent(wordClass, any -> Phrases.builder()).build());
    }
    return new FunctionWords(phrases);
  }

  /// The phrases of each class.
  Map<WordClass, Phrases<Boolean>> phrases() {
    return phrases;
  }

  /// One past the longest phrase of the class that begins with the whole token, or `token` where none does.
  int end(WordClass wordClass, Tokens tokens, int token) {
    Phrases.Match<Boolean> match =
        token < tokens.size() ? phrases(wordClass).exact(tokens, token) : null;
    return match == null ? token : match.end();
  }

  /// The same, with particles before the first word.
  int endWithParticles(WordClass wordClass, Tokens tokens, int token) {
    Phrases.Match<Boolean> match =
        token < tokens.size() && tokens.is(token, Kind.WORD)
            ? phrases(wordClass).find(tokens, token)
            : null;
    return match == null ? token : match.end();
  }

  /// Whether the words, folded or not, are a phrase of the class.
  boolean holdsPhrase(WordClass wordClass, String words) {
    return phrases(wordClass).get(words) != null;
  }

  private Phrases<Boolean> phrases(WordClass wordClass) {
    return Objects.requireNonNull(phrases.get(wordClass), wordClass::name);
  }
}
