package org.isnad.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of two texts is the same, by runs of words.
///
/// @param precision which part of what was found is wanted
/// @param recall which part of what is wanted was found
record Overlap(double precision, double recall) {
  /// By words where `run` is 1, by runs of so many words else; order counts within a run alone.
  static Overlap of(String wanted, String found, int run) {
    Map<String, Integer> gold = runs(wanted, run);
    Map<String, Integer> got = runs(found, run);
    int common = 0;
    for (Map.Entry<String, Integer> entry : gold.entrySet()) {
      common += Math.min(entry.getValue(), got.getOrDefault(entry.getKey(), 0));
    }
    return new Overlap(share(common, got), share(common, gold));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int common, Map<String, Integer> of) {
    int sum = of.values().stream().mapToInt(Integer::intValue).sum();
    return sum == 0 ? 1 : (double) common / sum;
  }

  private static Map<String, Integer> runs(String text, int run) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}_]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + run <= words.size(); i++) {
      runs.merge(String.join(" ", words.subList(i, i + run)), 1, Integer::sum);
    }
    return runs;
  }
}
