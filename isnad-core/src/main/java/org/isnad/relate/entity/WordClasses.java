package org.isnad.relate.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Words by kind, from a file of rows "kind, words": sets, and for the kind `same` which word each is taken for. Immutable and thread-safe.
final class WordClasses {
  private static final String SAME = "same";

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();

  private WordClasses() {}

  static WordClasses read(String resource) {
    WordClasses classes = new WordClasses();
    for (DataTable.Row row : DataTable.read(WordClasses.class, resource).rows()) {
      StringTokenizer words = new StringTokenizer(row.required(1));
      String kind = row.required(0);
      String first = null;
      while (words.hasMoreTokens()) {
        String word = bare(Folding.fold(words.nextToken()));
        first = first == null ? word : first;
        if (kind.equals(SAME)) {
          classes.same.put(word, first);
        } else {
          classes.kinds.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
        }
      }
    }
    return classes;
  }

  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /// The word that this one is taken for.
  String same(String word) {
    return same.getOrDefault(word, word);
  }

  /// A folded word without its article, where enough is left.
  static String bare(String folded) {
    return folded.length() > 4 && folded.startsWith("ال") ? folded.substring(2) : folded;
  }
}
