package org.isnad.relate.series;

import java.util.Map;

/// Of which kinds words are, asked by the hash of a word: open addressing, no boxing. Immutable and thread-safe.
final class Kinds {
  private final long[] words;
  private final int[] kinds;

  /// @param entries a bit for each kind, by the hash of the word
  Kinds(Map<Long, Integer> entries) {
    int places = Integer.highestOneBit(Math.max(4, entries.size())) * 4;
    words = new long[places];
    kinds = new int[places];
    entries.forEach((word, of) -> {
      int place = place(word);
      words[place] = word;
      kinds[place] = of;
    });
  }

  /// The kinds of the word, a bit each; 0 where it is of none.
  int of(long word) {
    return kinds[place(word)];
  }

  /// Where the word stands, or where it would. What is no word's place is of no kind.
  private int place(long word) {
    int mask = words.length - 1;
    int place = (int) word & mask;
    while (kinds[place] != 0 && words[place] != word) {
      place = place + 1 & mask;
    }
    return place;
  }
}
