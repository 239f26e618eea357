package org.isnad.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The words with which the entries of several lexicons begin, each marked with the lexicons that it begins an entry of. It is asked once a
/// distinct word of a text; after that one bit tells of a token that nothing begins there, as of nearly every token. Immutable and
/// thread-safe.
public final class FirstWords {
  /// The low bits of the hash choose the filter's bit, these the slot.
  private static final int SLOT_SHIFT = 12;

  private final WordFilter filter;
  private final long[] keys;
  private final int[] marks;

  private FirstWords(Map<Long, Integer> words) {
    int room = Integer.highestOneBit(Math.max(4, words.size()) * 4 - 1) << 1;
    filter = new WordFilter(words.size());
    keys = new long[room];
    marks = new int[room];
    words.forEach(this::put);
  }

  private void put(long key, int mark) {
    int hash = WordKey.hash(key);
    int slot = slot(hash);
    while (keys[slot] != WordKey.NONE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    marks[slot] = mark;
    filter.mark(hash);
  }

  private int slot(int hash) {
    return (hash >>> SLOT_SHIFT) & (keys.length - 1);
  }

  /// Of each token the marks of its folded form and of what is left of it after any particles, the article in «للصين» read as such. A mark
  /// says that an entry may begin with the token; where it lacks, none does.
  public int[] of(Tokens tokens) {
    int[] out = new int[tokens.size()];
    for (int i = 0; i < out.length; i++) {
      int first = tokens.first(i);
      out[i] = first < i ? out[first] : of(tokens, i);
    }
    return out;
  }

  /// Of each token the marks of its folded form alone.
  public int[] whole(Tokens tokens) {
    int[] out = new int[tokens.size()];
    for (int i = 0; i < out.length; i++) {
      int first = tokens.first(i);
      out[i] = first < i ? out[first] : of(tokens.key(i, 0));
    }
    return out;
  }

  private int of(Tokens tokens, int token) {
    int found = of(tokens.key(token, 0));
    if (tokens.is(token, Kind.WORD)) {
      found |= definite(tokens, token, 0);
      int splits = tokens.splits(token) >>> 1;
      for (int skip = 1; splits != 0; skip++, splits >>>= 1) {
        if ((splits & 1) != 0) {
          found |= of(tokens.key(token, skip)) | definite(tokens, token, skip);
        }
      }
    }
    return found;
  }

  private int definite(Tokens tokens, int token, int skip) {
    return tokens.isDoubleLam(token, skip) ? of(WordKey.of(tokens.definite(token, skip), 0)) : 0;
  }

  private int of(long key) {
    int hash = WordKey.hash(key);
    if (filter.mayHold(hash)) {
      int slot = slot(hash);
      for (long candidate = keys[slot]; candidate != WordKey.NONE; candidate = keys[slot]) {
        if (candidate == key) {
          return marks[slot];
        }
        slot = (slot + 1) & (keys.length - 1);
      }
    }
    return 0;
  }

  public static Builder builder() {
    return new Builder();
  }

  /// Collects words; not thread-safe.
  public static final class Builder {
    private final Map<Long, Integer> words = new HashMap<>();

    /// Marks the words, which are folded.
    ///
    /// @param mark a bit, or several
    public Builder mark(Collection<String> first, int mark) {
      for (String word : first) {
        words.merge(WordKey.of(Folding.fold(word), 0), mark, (a, b) -> a | b);
      }
      return this;
    }

    public FirstWords build() {
      return new FirstWords(words);
    }
  }
}
