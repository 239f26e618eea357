package org.isnad.text;

/// The hash of a word's tail, out of the whole word's, which [String] keeps: the tables of words are asked for every token after every
/// run of particles, and the letters need not be gone through each time.
public final class WordHash {
  private static final int LONGEST = 64;
  private static final int PACKED_LETTERS = 10;
  private static final int LETTER_BITS = 6;
  private static final int BEFORE_LETTERS = Letters.HAMZA - 1;

  /// 31 to the power of the index.
  private static final int[] POWERS = powers();

  private WordHash() {}

  /// What `word.substring(from).hashCode()` gives.
  public static int tail(String word, int from) {
    int whole = word.hashCode();
    if (from == 0) {
      return whole;
    }
    int left = word.length() - from;
    if (left >= LONGEST) {
      return word.substring(from).hashCode();
    }
    int head = 0;
    for (int i = 0; i < from; i++) {
      head = 31 * head + word.charAt(i);
    }
    return whole - head * POWERS[left];
  }

  /// Whether the letters of `word` from `from` on are `other`.
  public static boolean isTail(String word, int from, String other) {
    return other.length() == word.length() - from && word.startsWith(other, from);
  }

  /// The hash with its high bits mixed into the low ones, which choose the slot of a table.
  public static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /// A filter for about `size` words: bits that [#mark] sets and [#mayHold] asks, small enough to stay near where the table itself would not.
  static long[] filter(int size) {
    return new long[Math.max(1, Integer.highestOneBit(Math.max(1, size)) * 16 / Long.SIZE)];
  }

  static void mark(long[] filter, int hash) {
    int bit = spread(hash) >>> 7;
    filter[(bit >>> 6) & (filter.length - 1)] |= 1L << bit;
  }

  /// False where no word of that hash was marked.
  static boolean mayHold(long[] filter, int hash) {
    int bit = spread(hash) >>> 7;
    return (filter[(bit >>> 6) & (filter.length - 1)] & (1L << bit)) != 0;
  }

  /// The letters of `word` from `from` on as one number, another for every word, where they are one to ten letters of Arabic as folding
  /// leaves them; else 0.
  public static long packed(String word, int from) {
    int length = word.length() - from;
    if (length < 1 || length > PACKED_LETTERS) {
      return 0;
    }
    long packed = 0;
    for (int i = from; i < word.length(); i++) {
      int letter = word.charAt(i) - BEFORE_LETTERS;
      if (letter < 1 || letter >= 1 << LETTER_BITS) {
        return 0;
      }
      packed = packed << LETTER_BITS | letter;
    }
    return packed;
  }

  private static int[] powers() {
    int[] out = new int[LONGEST];
    out[0] = 1;
    for (int i = 1; i < LONGEST; i++) {
      out[i] = 31 * out[i - 1];
    }
    return out;
  }
}
