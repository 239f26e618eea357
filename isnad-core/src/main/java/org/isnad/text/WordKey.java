package org.isnad.text;

/// A folded word as one number, so that a table is asked without a look at its letters: whoever stands on a token asks many tables, and
/// comparing numbers leads to no string far away in memory. The key of what follows the particles is got from the key of the whole.
///
/// One to [#MOST_LETTERS] letters of Arabic, as folding leaves them, are their own key: six bits a letter, the first letter highest. Such a key
/// is *exact*: another word has another. Of other words the key is a hash below zero, and whoever finds it must compare the words.
/// The key of no letters is [#NONE]. Static and thread-safe.
public final class WordKey {
  /// The key of no letters; no word has it.
  public static final long NONE = 0;

  /// How many letters an exact key holds.
  public static final int MOST_LETTERS = 10;

  private static final int LETTER_BITS = 6;
  private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
  private static final int BEFORE_LETTERS = Letters.HAMZA - 1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private WordKey() {}

  /// The key of the letters of `word` from `from` on.
  public static long of(String word, int from) {
    int length = word.length();
    if (length - from <= MOST_LETTERS) {
      long key = NONE;
      boolean exact = true;
      for (int i = from; i < length; i++) {
        char c = word.charAt(i);
        exact &= isPacked(c);
        key = add(key, c);
      }
      if (exact) {
        return key;
      }
    }
    long hash = 0;
    for (int i = from; i < length; i++) {
      hash = addToHash(hash, word.charAt(i));
    }
    return hash | Long.MIN_VALUE;
  }

  /// The same of the first `length` of the letters.
  static long of(char[] letters, int length) {
    if (length <= MOST_LETTERS) {
      long key = NONE;
      boolean exact = true;
      for (int i = 0; i < length; i++) {
        exact &= isPacked(letters[i]);
        key = add(key, letters[i]);
      }
      if (exact) {
        return key;
      }
    }
    long hash = 0;
    for (int i = 0; i < length; i++) {
      hash = addToHash(hash, letters[i]);
    }
    return hash | Long.MIN_VALUE;
  }

  /// What `of(word, from)` gives, where `key` is the key of the whole word.
  public static long tail(long key, String word, int from) {
    if (from == 0) {
      return key;
    }
    return key > 0 ? exactTail(key, from) : of(word, from);
  }

  private static long exactTail(long key, int from) {
    int left = letters(key) - from;
    return left <= 0 ? NONE : key & (1L << left * LETTER_BITS) - 1;
  }

  /// Whether no other word has the key.
  public static boolean isExact(long key) {
    return key > 0;
  }

  /// False where the key, of which the word is not at hand, is not that of `word`: told from the letters of an exact key, the last first.
  static boolean mayBe(long key, String word) {
    if (!isExact(key)) {
      return true;
    }
    long left = key;
    for (int i = word.length() - 1; i >= 0; i--) {
      if ((left & LETTER_MASK) != (word.charAt(i) - BEFORE_LETTERS & LETTER_MASK)) {
        return false;
      }
      left >>>= LETTER_BITS;
    }
    return left == NONE;
  }

  /// What `of` gives for the word without its last `letters`, where `exact` is the exact key of the whole; [#NONE] where nothing is left.
  static long head(long exact, int letters) {
    return exact >>> letters * LETTER_BITS;
  }

  /// What `of` gives for the last `letters`, at least one and no more than there are, of the word of an exact key.
  static long tail(long exact, int letters) {
    return exact & (1L << letters * LETTER_BITS) - 1;
  }

  /// What `of` gives for `letters` letters of the word of an exact key, behind which so many stand.
  static long head(long exact, int behind, int letters) {
    return tail(exact >>> behind * LETTER_BITS, letters);
  }

  /// The letter at `index` of the word of an exact key.
  static char letter(long exact, int index) {
    int behind = letters(exact) - 1 - index;
    return (char) ((exact >>> behind * LETTER_BITS & LETTER_MASK) + BEFORE_LETTERS);
  }

  static char lastLetter(long exact) {
    return (char) ((exact & LETTER_MASK) + BEFORE_LETTERS);
  }

  /// How many letters the word of an exact key has.
  public static int letters(long exact) {
    return (Long.SIZE + LETTER_BITS - 1 - Long.numberOfLeadingZeros(exact)) / LETTER_BITS;
  }

  /// All bits of the key mixed into a number from which tables choose their slots.
  public static int hash(long key) {
    // A product's low bits know nothing of the key's high ones, its first letters: those are folded
    // down in between.
    long mixed = key * MIX;
    return (int) ((mixed ^ mixed >>> Integer.SIZE) * MIX >>> Integer.SIZE);
  }

  /// The key of an exact key's letters `[from, to)`, of `length` in all.
  public static long part(long exact, int length, int from, int to) {
    return exact >>> (length - to) * LETTER_BITS & (1L << (to - from) * LETTER_BITS) - 1;
  }

  /// Whether the letters of `key` end with those of `ending`, of which there are `letters`; both keys are exact.
  public static boolean endsWith(long key, long ending, int letters) {
    return (key & (1L << letters * LETTER_BITS) - 1) == ending;
  }

  /// The key with one more letter, which is exact while all letters are [packed][#isPacked(char)] and no more than [#MOST_LETTERS].
  public static long add(long key, char letter) {
    return key << LETTER_BITS | letter - BEFORE_LETTERS & LETTER_MASK;
  }

  /// The key with one more letter before its `letters`, exact under the same conditions as that of [#add].
  public static long prepend(char letter, long key, int letters) {
    return key | (long) (letter - BEFORE_LETTERS & LETTER_MASK) << letters * LETTER_BITS;
  }

  static boolean isPacked(char letter) {
    return letter > BEFORE_LETTERS && letter <= BEFORE_LETTERS + LETTER_MASK;
  }

  private static long addToHash(long hash, char letter) {
    return Long.rotateLeft((hash ^ letter) * MIX, 29);
  }
}
