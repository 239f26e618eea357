package org.isnad.relate.duplicate;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What one report has in common with others, run by run: its shingles stand in a table that every other report is held against. Made for one report
/// and used by one thread.
final class Overlap {
  /// A word is taken over where it stands in a run of this many words that both have, wherever in either.
  static final int RUN = 3;

  /// The word of the body that weighs half as much as the first: news stands at the head, background behind it.
  private static final int HALF = 120;

  private static final double[] WEIGHTS = weights();

  /// The sums of the first weights.
  private static final double[] TOTALS = totals();

  private final Entry entry;
  private final ShingleTable runs;
  private @Nullable ShingleTable shingles;

  Overlap(Entry entry) {
    this.entry = entry;
    runs = new ShingleTable(Signature.runs(entry));
  }

  /// @param mine which words of the report's body the other has in a run; by their number in the report
  /// @param others the same of the other
  record Shared(BitSet mine, BitSet others) {
    /// How many words of either, of that which has fewer.
    int fewest() {
      return Math.min(mine.cardinality(), others.cardinality());
    }
  }

  /// Jaccard similarity of the 5-shingles of both bodies, each counted once.
  double jaccard(Entry other) {
    ShingleTable table = shingles;
    if (table == null) {
      table = new ShingleTable(Signature.shingles(entry));
      shingles = table;
    }
    return table.jaccard(Shingles.of(other.words, other.title, Signature.LENGTH));
  }

  /// The runs that stand in both.
  Shared with(Entry other) {
    long[] here = runs.meet(Shingles.of(other.words, other.title, RUN));
    return new Shared(words(entry, runs.met()), words(other, here));
  }

  /// The words of these runs, of which the first begins with the body.
  private static BitSet words(Entry entry, long[] runs) {
    long[] words = new long[entry.words.length / Long.SIZE + 2];
    for (int place = 0; place < RUN; place++) {
      int shift = entry.title + place;
      int to = shift / Long.SIZE;
      for (long bits : runs) {
        if (bits != 0) {
          words[to] |= bits << shift;
          words[to + 1] |= bits >>> 1 >>> (~shift & Long.SIZE - 1);
        }
        to++;
      }
    }
    return BitSet.valueOf(words);
  }

  /// Which part of the body stands among `taken`, 0–1: words weigh less the farther down they stand, the 120th half of the first.
  static double core(Entry entry, BitSet taken) {
    double all = total(entry.body());
    double shared = 0;
    for (int i = taken.nextSetBit(entry.title); i >= 0; i = taken.nextSetBit(i + 1)) {
      shared += weight(i - entry.title);
    }
    return all == 0 ? 0 : shared / all;
  }

  private static double total(int words) {
    int known = Math.min(words, WEIGHTS.length);
    double total = TOTALS[known];
    for (int place = known; place < words; place++) {
      total += weight(place);
    }
    return total;
  }

  private static double weight(int place) {
    return place < WEIGHTS.length ? WEIGHTS[place] : 1.0 / (1 + (double) place / HALF);
  }

  private static double[] weights() {
    double[] weights = new double[4096];
    Arrays.setAll(weights, place -> 1.0 / (1 + (double) place / HALF));
    return weights;
  }

  private static double[] totals() {
    double[] totals = new double[WEIGHTS.length + 1];
    for (int words = 0; words < WEIGHTS.length; words++) {
      totals[words + 1] = totals[words] + WEIGHTS[words];
    }
    return totals;
  }
}
