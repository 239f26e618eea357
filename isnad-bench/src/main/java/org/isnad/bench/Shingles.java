package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares two texts by their runs of four words, each as often as it occurs. Static and thread-safe.
///
/// Source: the measure of Scrapinghub's article-extraction-benchmark; a text of fewer words is one run.
final class Shingles {
  private static final int RUN = 4;

  private Shingles() {}

  /// @param precision which part of what was found is true; 1 where both texts are empty
  /// @param recall which part of what is true was found
  /// @param found whether anything was found
  /// @param wanted whether there was anything to be found
  record Score(double precision, double recall, boolean found, boolean wanted) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  static Score compare(String truth, String text) {
    Map<List<String>, Integer> wanted = runs(truth);
    Map<List<String>, Integer> got = runs(text);
    int common = 0;
    for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
      common += Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0));
    }
    int all = sum(wanted);
    int found = sum(got);
    return new Score(share(common, found, all), share(common, all, found), found > 0, all > 0);
  }

  private static double share(int common, int of, int other) {
    return of == 0 ? other == 0 ? 1 : 0 : (double) common / of;
  }

  /// Precision over the pages where something was found, recall over those where there was something.
  static Score mean(List<Score> scores) {
    double precision =
        scores.stream().filter(Score::found).mapToDouble(Score::precision).average().orElse(0);
    double recall =
        scores.stream().filter(Score::wanted).mapToDouble(Score::recall).average().orElse(0);
    return new Score(precision, recall, true, true);
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
      runs.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
    }
    return runs;
  }

  /// Runs of letters, digits and underscores; marks on letters part words, as they do in Python's `\w+`.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    int at = 0;
    while (at <= text.length()) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      boolean inWord = c == '_' || Character.isLetterOrDigit(c) || isNumber(c);
      if (inWord && from < 0) {
        from = at;
      } else if (!inWord && from >= 0) {
        words.add(text.substring(from, at));
        from = -1;
      }
      at += Character.charCount(c);
    }
    return words;
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
