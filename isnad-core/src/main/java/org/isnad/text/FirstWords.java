package org.isnad.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words with which the entries of one layer's lexicons begin, each with marks that tell of which. Together with those of other layers
/// they are looked up in one pass over the distinct words of a text; after that a bit tells of a token that nothing begins there, as
/// of nearly every token. Immutable and thread-safe.
public final class FirstWords {
  /// The low bits of the hash choose the filter's bit, these the slot.
  private static final int SLOT_SHIFT = 12;

  /// A slot holds the key of a word and in the next number its marks, so that both come with one piece of memory.
  private static final int SLOT = 2;

  private static final long DOUBLE_LAM = WordKey.of("لل", 0);

  private final Map<Long, Long> words;
  private final WordFilter filter;
  private final long[] slots;

  /// The layers that were joined, with the place of each one's marks among all; itself alone where none were.
  private final List<Part> parts;

  private record Part(FirstWords words, int shift) {}

  private FirstWords(Map<Long, Long> words, List<Part> parts) {
    this.words = Map.copyOf(words);
    this.parts = parts.isEmpty() ? List.of(new Part(this, 0)) : List.copyOf(parts);
    filter = new WordFilter(words.size());
    int room = Integer.highestOneBit(Math.max(4, words.size()) * 2 - 1) << 1;
    slots = new long[SLOT * room];
    words.forEach(this::put);
  }

  private void put(long key, long marks) {
    int hash = WordKey.hash(key);
    int slot = slot(hash);
    while (slots[slot] != WordKey.NONE) {
      slot = (slot + SLOT) & (slots.length - 1);
    }
    slots[slot] = key;
    slots[slot + 1] = marks;
    filter.mark(hash);
  }

  private int slot(int hash) {
    return (hash >>> SLOT_SHIFT) * SLOT & slots.length - 1;
  }

  /// Those of several layers as one.
  ///
  /// @throws IllegalArgumentException where their marks have no room in one number
  public static FirstWords join(List<FirstWords> layers) {
    Map<Long, Long> all = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    int shift = 0;
    for (FirstWords layer : layers) {
      int by = shift;
      long used = 0;
      for (Map.Entry<Long, Long> word : layer.words.entrySet()) {
        all.merge(word.getKey(), word.getValue() << by, (a, b) -> a | b);
        used |= word.getValue();
      }
      parts.add(new Part(layer, by));
      shift += Long.SIZE - Long.numberOfLeadingZeros(used);
    }
    if (shift > Long.SIZE) {
      throw new IllegalArgumentException("too many marks: " + shift);
    }
    return new FirstWords(all, parts);
  }

  /// The marks of the tokens' words, for each of the layers.
  List<WordMarks> of(Tokens tokens) {
    long[] whole = new long[tokens.size()];
    long[] behind = new long[whole.length];
    for (int i = 0; i < whole.length; i++) {
      int first = tokens.first(i);
      if (first < i) {
        whole[i] = whole[first];
        behind[i] = behind[first];
      } else {
        whole[i] = marks(tokens.key(i, 0));
        behind[i] = tokens.is(i, Kind.WORD) ? behind(tokens, i) : 0;
      }
    }
    return parts.stream()
        .map(part -> new WordMarks(part.words(), whole, behind, part.shift()))
        .toList();
  }

  private long behind(Tokens tokens, int token) {
    long key = tokens.key(token, 0);
    int splits = tokens.splits(token) >>> 1;
    if (WordKey.isExact(key)) {
      int letters = WordKey.letters(key);
      long found = isDoubleLam(key, letters, 0) ? definite(tokens, token, 0) : 0;
      for (int skip = 1; splits != 0; skip++, splits >>>= 1) {
        if ((splits & 1) != 0) {
          found |= marks(WordKey.tail(key, letters - skip));
          found |= isDoubleLam(key, letters, skip) ? definite(tokens, token, skip) : 0;
        }
      }
      return found;
    }
    long found = definite(tokens, token, 0);
    for (int skip = 1; splits != 0; skip++, splits >>>= 1) {
      if ((splits & 1) != 0) {
        found |= marks(tokens.key(token, skip)) | definite(tokens, token, skip);
      }
    }
    return found;
  }

  /// Whether the exact key of so many letters has two ل behind the first `skip`.
  private static boolean isDoubleLam(long key, int letters, int skip) {
    return letters - skip > 2 && WordKey.head(key, letters - skip - 2, 2) == DOUBLE_LAM;
  }

  private long definite(Tokens tokens, int token, int skip) {
    return tokens.isDoubleLam(token, skip) ? marks(WordKey.of(tokens.definite(token, skip), 0)) : 0;
  }

  private long marks(long key) {
    int hash = WordKey.hash(key);
    if (filter.mayHold(hash)) {
      int slot = slot(hash);
      for (long known = slots[slot]; known != WordKey.NONE; known = slots[slot]) {
        if (known == key) {
          return slots[slot + 1];
        }
        slot = (slot + SLOT) & (slots.length - 1);
      }
    }
    return 0;
  }

  public static Builder builder() {
    return new Builder();
  }

  /// Collects words; not thread-safe.
  public static final class Builder {
    private final Map<Long, Long> words = new HashMap<>();

    /// Marks the words, which are folded.
    ///
    /// @param mark a bit, or several; the lowest are best, for the layers share a number
    public Builder mark(Collection<String> first, int mark) {
      for (String word : first) {
        String folded = Folding.fold(word);
        words.merge(WordKey.of(folded, 0), (long) mark, (a, b) -> a | b);
      }
      return this;
    }

    public FirstWords build() {
      return new FirstWords(words, List.of());
    }
  }
}
