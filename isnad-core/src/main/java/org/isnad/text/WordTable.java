package org.isnad.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Folded words and what each means, looked up in place: the end of a token's form from a given letter on, without cutting it
/// out. A look-up that finds nothing allocates nothing. Immutable and thread-safe.
///
/// @param <T> what a word means
public final class WordTable<T> {
  private final @Nullable String[] words;
  private final int[] hashes;
  private final @Nullable Object[] meanings;
  private final int mask;
  private final long[] filter;

  private WordTable(Map<String, T> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4) - 1) << 1;
    words = new String[capacity];
    hashes = new int[capacity];
    meanings = new Object[capacity];
    mask = capacity - 1;
    filter = WordHash.filter(entries.size());
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      int hash = entry.getKey().hashCode();
      int slot = WordHash.spread(hash) & mask;
      while (words[slot] != null) {
        slot = (slot + 1) & mask;
      }
      words[slot] = entry.getKey();
      hashes[slot] = hash;
      WordHash.mark(filter, hash);
      meanings[slot] = entry.getValue();
    }
  }

  /// What the letters of `word` from `from` on mean, or null.
  @SuppressWarnings("unchecked")
  public @Nullable T get(String word, int from) {
    int hash = WordHash.tail(word, from);
    if (!WordHash.mayHold(filter, hash)) {
      return null;
    }
    int slot = WordHash.spread(hash) & mask;
    for (String candidate = words[slot]; candidate != null; candidate = words[slot]) {
      if (hashes[slot] == hash && WordHash.isTail(word, from, candidate)) {
        return (T) meanings[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /// Every word of the table, folded, in no particular order.
  public List<String> words() {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      if (word != null) {
        out.add(word);
      }
    }
    return List.copyOf(out);
  }

  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /// Collects words; not thread-safe.
  public static final class Builder<T> {
    private final Map<String, T> entries = new LinkedHashMap<>();

    /// Adds a word, which is folded. The first meaning of a word stays.
    ///
    /// @return whether the word was new
    public boolean add(String word, T meaning) {
      String folded = Folding.fold(word);
      if (folded.isEmpty() || folded.indexOf(' ') >= 0) {
        throw new IllegalArgumentException("one word is wanted: " + word);
      }
      return entries.putIfAbsent(folded, meaning) == null;
    }

    public WordTable<T> build() {
      return new WordTable<>(entries);
    }
  }
}
