package org.isnad.text;

/// Turns most of the words away that a table does not hold, before the table is touched: some bits a word, small enough to stay near. Filled
/// first, then only read; then thread-safe.
public final class WordFilter {
  private static final int BITS_A_WORD = 16;

  private final long[] bits;

  /// @param size how many words will be marked
  public WordFilter(int size) {
    bits =
        new long[Math.max(1, Integer.highestOneBit(Math.max(1, size)) * BITS_A_WORD / Long.SIZE)];
  }

  /// Marks the word of that [hash][WordKey#hash].
  public void mark(int hash) {
    bits[(hash >>> 6) & (bits.length - 1)] |= 1L << hash;
  }

  /// False where no word of that [hash][WordKey#hash] was marked.
  public boolean mayHold(int hash) {
    return (bits[(hash >>> 6) & (bits.length - 1)] & (1L << hash)) != 0;
  }
}
