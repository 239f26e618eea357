package org.isnad.relate.series;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.isnad.relate.report.Hashes;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Brings the nouns of a quantity to one form whatever their number and case: «خرائط», «خريطة», «الخرائط» are one. Immutable and thread-safe.
final class CountedNouns {
  private static final int SHORTEST = 3;

  private final Map<String, String> singulars = new HashMap<>();

  /// A bit for each kind, by the one form.
  private final Map<String, Integer> byOne = new HashMap<>();

  /// By the stem.
  private final Kinds kinds;

  CountedNouns() {
    for (DataTable.Row row : DataTable.read(CountedNouns.class, "plurals.tsv").rows()) {
      String singular = stem(Folding.fold(row.required(0)));
      StringTokenizer plurals = new StringTokenizer(row.required(1));
      while (plurals.hasMoreTokens()) {
        singulars.putIfAbsent(stem(Folding.fold(plurals.nextToken())), singular);
      }
    }
    for (DataTable.Row row : DataTable.read(CountedNouns.class, "quantities.tsv").rows()) {
      int bit = Kind.valueOf(row.required(0).toUpperCase(Locale.ROOT)).bit();
      StringTokenizer all = new StringTokenizer(row.required(1));
      while (all.hasMoreTokens()) {
        byOne.merge(one(Folding.fold(all.nextToken())), bit, (a, b) -> a | b);
      }
    }
    Map<Long, Integer> byStem = new HashMap<>();
    byOne.forEach((one, of) -> byStem.put(hash(one), of));
    singulars.forEach((stem, one) -> byStem.put(hash(stem), byOne.getOrDefault(one, 0)));
    byStem.values().removeIf(of -> of == 0);
    kinds = new Kinds(byStem);
  }

  private static long hash(String word) {
    return Hashes.of(word, 0, word.length());
  }

  /// What a word says of a figure beside it; see quantities.tsv.
  enum Kind {
    DROPPED,
    INDICATOR,
    MARKET,
    NEVER,
    LEFT,
    DONE,
    PART,
    PERSON,
    KILLED,
    HURT,
    ARRESTED,
    LEVEL,
    BETWEEN,
    RATE;

    int bit() {
      return 1 << ordinal();
    }

    /// Whether it is one of those that [#kinds] tells.
    boolean in(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  /// The one form of a folded word.
  String one(String folded) {
    int from = begin(folded, 0);
    String stem = folded.substring(from, end(folded, from));
    return singulars.getOrDefault(stem, stem);
  }

  /// The kinds of a word by its one form.
  int kindsOfOne(String one) {
    return byOne.getOrDefault(one, 0);
  }

  /// The kinds of the letters of a folded word from `skip` on.
  int kinds(CharSequence folded, int skip) {
    int from = begin(folded, skip);
    return kinds.of(Hashes.of(folded, from, end(folded, from)));
  }

  private static String stem(String word) {
    int from = begin(word, 0);
    return word.substring(from, end(word, from));
  }

  /// Past the article.
  private static int begin(CharSequence word, int skip) {
    return word.length() - skip - 2 >= SHORTEST
            && word.charAt(skip) == ALEF
            && word.charAt(skip + 1) == LAM
        ? skip + 2
        : skip;
  }

  /// Before the ending of number, gender and case: تين, تان, ات, ون, ين, ان, ا, ه.
  private static int end(CharSequence word, int from) {
    int end = word.length();
    int length = end - from;
    if (length <= SHORTEST) {
      return end;
    }
    char last = word.charAt(end - 1);
    char before = word.charAt(end - 2);
    boolean two = last == NOON && (before == YEH || before == ALEF);
    if (two && length - 3 >= SHORTEST && word.charAt(end - 3) == TEH) {
      return end - 3;
    }
    if (length - 2 >= SHORTEST
        && (two || last == NOON && before == WAW || last == TEH && before == ALEF)) {
      return end - 2;
    }
    return last == ALEF || last == HEH ? end - 1 : end;
  }
}
