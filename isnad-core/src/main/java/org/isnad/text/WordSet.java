package org.isnad.text;

import java.util.Collection;
import java.util.List;

/// A set of folded words, asked by the key of a word. Immutable and thread-safe.
public final class WordSet {
  private final WordTable<Boolean> words;

  private WordSet(WordTable<Boolean> words) {
    this.words = words;
  }

  /// The words of a list, which are folded.
  public static WordSet of(Collection<String> words) {
    WordTable.Builder<Boolean> builder = WordTable.builder();
    for (String word : words) {
      builder.add(word, true);
    }
    return new WordSet(builder.build());
  }

  /// The words between the spaces of `list`, which are folded.
  public static WordSet of(String list) {
    return of(List.of(list.split(" ")));
  }

  /// Whether the word, of which `key` is the [WordKey], is in the set.
  public boolean contains(long key, String word) {
    return words.get(key, word, 0) != null;
  }

  /// Whether the token without its first `skip` folded letters is in the set.
  public boolean contains(Tokens tokens, int token, int skip) {
    return words.get(tokens, token, skip) != null;
  }
}
