package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// A finding of the gold and the answer that is taken for it, by their places in their lists.
///
/// @param overlap of their words, 0 to 1
record Pair(int gold, int answer, double overlap) {

  /// One-to-one, the best overlaps first; of equal ones the later in the gold, then the later answer, as the gold's own rules have it.
  ///
  /// @param least overlap that makes a pair, above 0
  static List<Pair> match(List<WordRange> gold, List<WordRange> answers, double least) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int a = 0; a < answers.size(); a++) {
        double overlap = gold.get(g).overlap(answers.get(a));
        if (overlap >= least) {
          pairs.add(new Pair(g, a, overlap));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::answer)
            .reversed());
    BitSet usedGold = new BitSet();
    BitSet usedAnswers = new BitSet();
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold) && !usedAnswers.get(pair.answer)) {
        usedGold.set(pair.gold);
        usedAnswers.set(pair.answer);
        matched.add(pair);
      }
    }
    return matched;
  }
}
