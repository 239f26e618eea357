package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Tokens;
import org.isnad.text.WordFilter;
import org.isnad.text.WordKey;

/// Folded words and the [WordClass] bits of each, asked by the [WordKey] of a word or of any part of one, without making a string. Immutable and
/// thread-safe.
///
/// It is asked some thousand times a report, mostly about words that it does not hold. Two bits of a filter answer that. What is left fetches
/// one number: the key is mixed into another of as many bits, from which it could be got back; the high ones choose the slot, so that the slot
/// need only hold the others, how far from its place the word stands, and which of the few sets of classes it has (Knuth, "The Art of Computer
/// Programming", volume 3, 6.4, exercise 13).
final class ClassTable {
  private static final int KEY_BITS = 60;
  private static final long KEY_MASK = (1L << KEY_BITS) - 1;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int CLASS_BITS = 12;
  private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;
  private static final int DISTANCE_BITS = 8;

  /// With fewer slots the rest of a key would have no room in one.
  private static final int FEWEST_SLOT_BITS = KEY_BITS - (Long.SIZE - CLASS_BITS - DISTANCE_BITS);

  /// A number of the filter for so many words.
  private static final int WORDS_A_FILTER_NUMBER = 4;

  /// What the slot's place leaves of the key, how far from its place the word stands, the number of its classes; 0 where none stands.
  private final long[] slots;

  private final int restBits;
  private final long[] filter;

  /// The sets of classes that words have; 0 is no word's.
  private final int[] classes;

  /// Words without an exact key.
  private final Map<String, Integer> others;

  private final WordFilter otherWords;

  private ClassTable(Builder builder) {
    int slotBits = FEWEST_SLOT_BITS;
    while (1 << slotBits < 2 * builder.exact.size()) {
      slotBits++;
    }
    restBits = KEY_BITS - slotBits;
    slots = new long[1 << slotBits];
    filter =
        new long[Integer.highestOneBit(Math.max(1, builder.exact.size() / WORDS_A_FILTER_NUMBER))];
    List<Integer> sets = new ArrayList<>();
    sets.add(0);
    Map<Integer, Integer> numbers = new HashMap<>();
    builder.exact.forEach((key, bits) -> {
      int number =
          numbers.computeIfAbsent(
              bits,
              set -> {
                sets.add(set);
                return sets.size() - 1;
              });
      put(mixed(key), number);
    });
    if (sets.size() > CLASS_MASK) {
      throw new IllegalStateException("too many sets of classes: " + sets.size());
    }
    classes = sets.stream().mapToInt(Integer::intValue).toArray();
    others = Map.copyOf(builder.others);
    otherWords = new WordFilter(others.size());
    others.keySet().forEach(word -> otherWords.mark(WordKey.hash(WordKey.of(word, 0))));
  }

  private void put(long mixed, int number) {
    filter[filterAt(mixed)] |= filterBits(mixed);
    int home = (int) (mixed >>> restBits);
    int distance = 0;
    while (slots[home + distance & slots.length - 1] != 0) {
      distance++;
    }
    if (distance >= 1 << DISTANCE_BITS) {
      throw new IllegalStateException("a word stands too far from its place");
    }
    slots[home + distance & slots.length - 1] =
        named(mixed) + ((long) distance << CLASS_BITS) | number;
  }

  /// The bits of the word, 0 where it is not in the table.
  int get(String word) {
    return get(word, 0);
  }

  /// The bits of the word without its first `from` letters.
  int get(String word, int from) {
    return get(WordKey.of(word, from), word, from);
  }

  /// The same where `key` is known to be the key of that tail.
  int get(long key, String word, int from) {
    if (WordKey.isExact(key)) {
      return get(key);
    }
    return otherWords.mayHold(WordKey.hash(key)) ? others.getOrDefault(word.substring(from), 0) : 0;
  }

  /// The bits of the word of an exact key; 0 for [WordKey#NONE].
  int get(long exact) {
    long mixed = mixed(exact);
    long bits = filterBits(mixed);
    if ((filter[filterAt(mixed)] & bits) != bits) {
      return 0;
    }
    long wanted = named(mixed);
    int slot = (int) (mixed >>> restBits);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if ((found & ~(long) CLASS_MASK) == wanted) {
        return classes[(int) found & CLASS_MASK];
      }
      slot = slot + 1 & slots.length - 1;
      wanted += 1L << CLASS_BITS;
    }
    return 0;
  }

  /// Begins to ask about all words of a text at once: gives, of each, what stands in its place. A table is asked soonest where no answer decides what is
  /// asked next, so that the processor fetches many slots at a time.
  void begin(Tokens tokens, long[] begun) {
    for (int i = 0; i < tokens.size(); i++) {
      begun[i] = slots[(int) (mixed(tokens.key(i, 0)) >>> restBits)];
    }
  }

  /// The bits of a token's word, for which [#begin] gave `begun`.
  int end(long begun, Tokens tokens, int token) {
    long key = tokens.key(token, 0);
    if (!WordKey.isExact(key)) {
      return get(key, tokens.word(token), 0);
    }
    if (begun == 0) {
      return 0;
    }
    return (begun & ~(long) CLASS_MASK) == named(mixed(key))
        ? classes[(int) begun & CLASS_MASK]
        : get(key);
  }

  /// The key's bits, each made to depend on all; no two keys give the same.
  private static long mixed(long key) {
    long mixed = key * MIX & KEY_MASK;
    return (mixed ^ mixed >>> KEY_BITS / 2) * MIX & KEY_MASK;
  }

  /// What the slot of a word at its own place holds but for its classes.
  private long named(long mixed) {
    return (mixed & (1L << restBits) - 1) << DISTANCE_BITS + CLASS_BITS;
  }

  private int filterAt(long mixed) {
    return (int) (mixed >>> KEY_BITS / 3) & filter.length - 1;
  }

  private static long filterBits(long mixed) {
    return 1L << (mixed >>> KEY_BITS - 6) | 1L << (mixed >>> KEY_BITS - 12);
  }

  /// Collects words; not thread-safe.
  static final class Builder {
    private final Map<Long, Integer> exact = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();

    /// Adds classes to those that the word has.
    void add(String word, int bits) {
      long key = WordKey.of(word, 0);
      if (WordKey.isExact(key)) {
        exact.merge(key, bits, (known, more) -> known | more);
      } else {
        others.merge(word, bits, (known, more) -> known | more);
      }
    }

    /// The bits of the word so far, 0 where it was not added.
    int get(String word) {
      long key = WordKey.of(word, 0);
      return WordKey.isExact(key) ? exact.getOrDefault(key, 0) : others.getOrDefault(word, 0);
    }

    ClassTable build() {
      return new ClassTable(this);
    }
  }
}
