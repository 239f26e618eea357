package org.isnad.relate.report;

/// 64-bit hashes by which words and runs of words are compared: a polynomial over the units and a final mixing (that of SplitMix64, Steele et al.
/// 2014). The same on every machine and in every run. Static and thread-safe.
public final class Hashes {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Hashes() {}

  /// Of the units `[from, to)`.
  public static long of(CharSequence text, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return mix(hash);
  }

  /// The same of letters.
  public static long of(char[] text, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text[i] + 1;
    }
    return mix(hash);
  }

  /// Of a run of hashes, whose order counts: start with 0 and add one after the other.
  public static long then(long run, long next) {
    return mix(run * BASE + next);
  }

  /// Spreads every bit over all.
  public static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
