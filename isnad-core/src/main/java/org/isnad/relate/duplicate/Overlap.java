package org.isnad.relate.duplicate;

import java.util.Arrays;
import java.util.BitSet;

/// What one report has in common with others, run by run: its shingles stand in a table that every other report is held against. Made for one report
/// and used by one thread.
final class Overlap {
  /// A word is taken over where it stands in a run of this many words that both have, wherever in either.
  static final int RUN = 3;

  /// The word of the body that weighs half as much as the first: news stands at the head, background behind it.
  private static final int HALF = 120;

  private static final double[] WEIGHTS = weights();

  private final Entry entry;
  private final long[] runs;
  private final ShingleTable runTable;
  private final ShingleTable shingleTable;

  Overlap(Entry entry, Signature signature) {
    this.entry = entry;
    runs = signature.runs;
    runTable = new ShingleTable(runs);
    shingleTable = new ShingleTable(signature.shingles);
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
  double jaccard(long[] others) {
    ShingleTable theirs = new ShingleTable(others);
    int both = shingleTable.common(theirs);
    int union = shingleTable.size() + theirs.size() - both;
    return union == 0 ? 0 : (double) both / union;
  }

  /// The runs that stand in both.
  Shared with(Entry other) {
    long[] theirs = Shingles.of(other.words, other.title, RUN);
    BitSet met = new BitSet(runTable.capacity());
    BitSet others = new BitSet(other.words.length);
    for (int i = 0; i < theirs.length; i++) {
      int slot = runTable.slot(theirs[i]);
      if (slot >= 0) {
        met.set(slot);
        others.set(other.title + i, other.title + i + RUN);
      }
    }
    BitSet mine = new BitSet(entry.words.length);
    for (int i = 0; i < runs.length; i++) {
      if (met.get(runTable.slot(runs[i]))) {
        mine.set(entry.title + i, entry.title + i + RUN);
      }
    }
    return new Shared(mine, others);
  }

  /// Which part of the body stands among `taken`, 0–1: words weigh less the farther down they stand, the 120th half of the first.
  static double core(Entry entry, BitSet taken) {
    double all = 0;
    double shared = 0;
    for (int i = 0; i < entry.body(); i++) {
      double weight = weight(i);
      all += weight;
      if (taken.get(entry.title + i)) {
        shared += weight;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  private static double weight(int place) {
    return place < WEIGHTS.length ? WEIGHTS[place] : 1.0 / (1 + (double) place / HALF);
  }

  private static double[] weights() {
    double[] weights = new double[4096];
    Arrays.setAll(weights, place -> 1.0 / (1 + (double) place / HALF));
    return weights;
  }
}
