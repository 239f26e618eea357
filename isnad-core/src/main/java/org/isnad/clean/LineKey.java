package org.isnad.clean;

import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// What two settings of one line have in common: a 64-bit key of its letters, folded, where every run of digits counts as one digit unless the line is a
/// sentence («1,204 مشاهدة» and «87 مشاهدة» are one line; a market report that returns with other figures is not). FNV-1a with the finalizer of MurmurHash3. Static and thread-safe.
final class LineKey {
  /// The key of a stretch that is too short to be told apart.
  static final long NONE = 0;

  private static final int LEAST_LETTERS = 5;
  private static final int LONGEST = 600;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private LineKey() {}

  /// The key of a line.
  static long of(String text, PageLine line) {
    return of(text, line.start, line.end, line.isProse());
  }

  /// The key of `[from, to)`, with its figures as they are where they are to be `exact`; [#NONE] for a line of fewer than five letters or of more than 600 characters.
  static long of(String text, int from, int to, boolean exact) {
    if (to - from > LONGEST) {
      return NONE;
    }
    long hash = OFFSET;
    int letters = 0;
    boolean inNumber = false;
    for (int i = from; i < to; i++) {
      char c = Folding.fold(text.charAt(i));
      boolean digit = c >= '0' && c <= '9';
      if (digit && (exact || !inNumber) || !digit && isLetter(c)) {
        hash = (hash ^ (digit && !exact ? '0' : c)) * PRIME;
        letters += digit ? 0 : 1;
      }
      inNumber = digit || inNumber && (c == ',' || c == '.' || c == Folding.NOTHING);
    }
    return letters < LEAST_LETTERS ? NONE : mixed(hash);
  }

  private static boolean isLetter(char c) {
    return Letters.isArabic(c) || c != Folding.NOTHING && Character.isLetter(c);
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    mixed ^= mixed >>> 33;
    return mixed == NONE ? 1 : mixed;
  }
}
