package org.isnad.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Folded words and what each means, looked up in place: the end of a token's form from a given letter on, without cutting it
/// out. A look-up allocates nothing. Immutable and thread-safe.
///
/// @param <T> what a word means
public final class WordTable<T> {
  /// The low bits of the hash choose the filter's bit, these the slot.
  private static final int SLOT_SHIFT = 12;

  private final long[] keys;
  private final @Nullable String[] words;
  private final @Nullable Object[] meanings;
  private final int mask;
  private final WordFilter filter;

  private WordTable(Map<String, T> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4) - 1) << 1;
    keys = new long[capacity];
    words = new String[capacity];
    meanings = new Object[capacity];
    mask = capacity - 1;
    filter = new WordFilter(entries.size());
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      long key = WordKey.of(entry.getKey(), 0);
      int slot = slot(WordKey.hash(key));
      while (keys[slot] != WordKey.NONE) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      words[slot] = entry.getKey();
      meanings[slot] = entry.getValue();
      filter.mark(WordKey.hash(key));
    }
  }

  /// What the letters of `word` from `from` on mean, or null.
  public @Nullable T get(String word, int from) {
    return get(WordKey.of(word, from), word, from);
  }

  /// What the token means without its first `from` folded letters, or null.
  public @Nullable T get(Tokens tokens, int token, int from) {
    return get(tokens.key(token, from), tokens.word(token), from);
  }

  /// What the token means without its last `letters` folded letters, or null.
  public @Nullable T getHead(Tokens tokens, int token, int letters) {
    long key = tokens.key(token, 0);
    String word = tokens.word(token);
    if (!WordKey.isExact(key)) {
      String head = word.substring(0, Math.max(0, word.length() - letters));
      return get(WordKey.of(head, 0), head, 0);
    }
    return get(WordKey.head(key, letters), word, 0);
  }

  /// What the letters of `word` from `from` on mean, of which `key` is the [WordKey]; or null.
  @SuppressWarnings("unchecked")
  @Nullable T get(long key, String word, int from) {
    int hash = WordKey.hash(key);
    if (!filter.mayHold(hash)) {
      return null;
    }
    int slot = slot(hash);
    for (long candidate = keys[slot]; candidate != WordKey.NONE; candidate = keys[slot]) {
      if (candidate == key && (WordKey.isExact(key) || isTail(word, from, words[slot]))) {
        return (T) meanings[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private int slot(int hash) {
    return (hash >>> SLOT_SHIFT) & mask;
  }

  /// Whether the letters of `word` from `from` on are `other`.
  static boolean isTail(String word, int from, @Nullable String other) {
    return other != null && other.length() == word.length() - from && word.startsWith(other, from);
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
