package org.isnad.text;

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

  /// A slot holds the key of a word and in the next number which entry it is, so that both come with one piece of memory.
  private static final int SLOT = 2;

  private final long[] slots;

  /// By entry.
  private final String[] words;

  private final Object[] meanings;
  private final WordFilter filter;

  private WordTable(Map<String, T> entries) {
    int room = Integer.highestOneBit(Math.max(4, entries.size()) * 2 - 1) << 1;
    slots = new long[SLOT * room];
    words = entries.keySet().toArray(String[]::new);
    meanings = entries.values().toArray();
    filter = new WordFilter(entries.size());
    for (int i = 0; i < words.length; i++) {
      long key = WordKey.of(words[i], 0);
      int slot = slot(WordKey.hash(key));
      while (slots[slot] != WordKey.NONE) {
        slot = (slot + SLOT) & (slots.length - 1);
      }
      slots[slot] = key;
      slots[slot + 1] = i;
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
  public @Nullable T get(long key, String word, int from) {
    int hash = WordKey.hash(key);
    if (!filter.mayHold(hash)) {
      return null;
    }
    int slot = slot(hash);
    for (long candidate = slots[slot]; candidate != WordKey.NONE; candidate = slots[slot]) {
      if (candidate == key) {
        int entry = (int) slots[slot + 1];
        if (WordKey.isExact(key) || isTail(word, from, words[entry])) {
          return (T) meanings[entry];
        }
      }
      slot = (slot + SLOT) & (slots.length - 1);
    }
    return null;
  }

  private int slot(int hash) {
    return (hash >>> SLOT_SHIFT) * SLOT & slots.length - 1;
  }

  /// Whether the letters of `word` from `from` on are `other`.
  static boolean isTail(String word, int from, @Nullable String other) {
    return other != null && other.length() == word.length() - from && word.startsWith(other, from);
  }

  /// Every word of the table, folded, in no particular order.
  public List<String> words() {
    return List.of(words);
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
