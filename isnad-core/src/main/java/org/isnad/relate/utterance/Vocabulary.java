package org.isnad.relate.utterance;

import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;

/// The words of one day with their weights. A word's *weight* rises with how rare it is, in what was counted so far and in the press at large, which counts as
/// [#PRIOR] reports. Not thread-safe: weights are worked out when they are first asked for.
final class Vocabulary {
  /// How many reports the list of common words is worth.
  private static final int PRIOR = 500;

  /// Words that are not common and stand in fewer reports weigh alike, report for report.
  private static final int RARE = 1 << 12;

  private final Terms terms;
  private final StemCounts counts;
  private final float[] rare = new float[RARE];
  private final float[] common;

  Vocabulary(Terms terms, StemCounts counts) {
    this.terms = terms;
    this.counts = counts;
    common = new float[terms.lexicon().common().size()];
  }

  Lexicon lexicon() {
    return terms.lexicon();
  }

  Terms.Term term(Report report, int word) {
    return terms.of(report, word);
  }

  /// In how many reports the stem stood.
  int count(long stem) {
    return counts.of(stem);
  }

  /// The weight of a term, above 0.
  ///
  /// @param count of its stem
  float weight(Terms.Term term, int count) {
    int number = term.common();
    if (number >= 0) {
      if (common[number] == 0) {
        common[number] = weight(count, lexicon().common().share(number));
      }
      return common[number];
    }
    if (count >= RARE) {
      return weight(count, Lexicon.Common.RARE);
    }
    if (rare[count] == 0) {
      rare[count] = weight(count, Lexicon.Common.RARE);
    }
    return rare[count];
  }

  private float weight(int count, double share) {
    double expected = PRIOR * share;
    return (float) Math.log(1 + (counts.reports() + PRIOR + 1) / (count + expected + 0.5));
  }
}
