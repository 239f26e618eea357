package org.isnad.relate.series;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Brings the nouns of a quantity to one form whatever their number and case: «خرائط», «خريطة», «الخرائط» are one. Immutable and thread-safe.
final class CountedNouns {
  private static final int SHORTEST = 3;
  private static final String ARTICLE = "ال";

  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  CountedNouns() {
    for (DataTable.Row row : DataTable.read(CountedNouns.class, "plurals.tsv").rows()) {
      String singular = stem(Folding.fold(row.required(0)));
      StringTokenizer plurals = new StringTokenizer(row.required(1));
      while (plurals.hasMoreTokens()) {
        singulars.putIfAbsent(stem(Folding.fold(plurals.nextToken())), singular);
      }
    }
    for (DataTable.Row row : DataTable.read(CountedNouns.class, "quantities.tsv").rows()) {
      Set<String> words = kinds.computeIfAbsent(row.required(0), k -> new HashSet<>());
      StringTokenizer all = new StringTokenizer(row.required(1));
      while (all.hasMoreTokens()) {
        words.add(one(Folding.fold(all.nextToken())));
      }
    }
  }

  /// The one form of a folded word.
  String one(String folded) {
    String stem = stem(folded);
    return singulars.getOrDefault(stem, stem);
  }

  /// Whether the one form is of the kind; see quantities.tsv.
  boolean is(String kind, String one) {
    return kinds.getOrDefault(kind, Set.of()).contains(one);
  }

  /// Without article, ending of number, gender and case.
  private static String stem(String word) {
    int from = word.length() - 2 >= SHORTEST && word.startsWith(ARTICLE) ? 2 : 0;
    int end = word.length();
    for (String ending : new String[] {"تين", "تان", "ات", "ون", "ين", "ان", "ا", "ه"}) {
      if (end - from - ending.length() >= SHORTEST && word.endsWith(ending)) {
        end -= ending.length();
        break;
      }
    }
    return word.substring(from, end);
  }
}
