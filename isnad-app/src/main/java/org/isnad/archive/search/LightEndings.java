package org.isnad.archive.search;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.MEEM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;

/// Finds the light stem of a folded word that bears no particles: endings are taken off one after another while enough is left, so that «قراراتها»,
/// «قرارات» and «قرارا» all come to «قرار». No root is looked for. Words whose ending is their own and plurals that no ending shows are
/// known from lists.
///
/// The endings are those of Larkey, Ballesteros and Connell, *Light Stemming for Arabic Information Retrieval* (2007), «light10», and the pronouns
/// and the accusative that it leaves on, from longer words only. Immutable and thread-safe.
final class LightEndings {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_BEFORE_PRONOUN = 4;

  private final WordSet ownEndings;
  private final Map<String, String> plurals;

  private LightEndings(WordSet ownEndings, Map<String, String> plurals) {
    this.ownEndings = ownEndings;
    this.plurals = plurals;
  }

  static LightEndings load() {
    WordSet own = WordList.set(LightEndings.class, "own-endings.tsv");
    LightEndings regular = new LightEndings(own, Map.of());
    Map<String, String> plurals = new HashMap<>();
    for (DataTable.Row row : DataTable.read(LightEndings.class, "plurals.tsv").rows()) {
      List<String> cells = row.cells();
      String stem = regular.stem(Folding.fold(row.required(0)));
      for (String plural : cells.subList(1, cells.size())) {
        plurals.putIfAbsent(Folding.fold(plural), stem);
      }
    }
    return new LightEndings(own, Map.copyOf(plurals));
  }

  /// The stem; the word itself where it has no ending.
  String stem(String word) {
    String left = word;
    while (true) {
      String singular = plurals.get(left);
      if (singular != null) {
        return singular;
      }
      if (ownEndings.contains(WordKey.of(left, 0), left)) {
        return left;
      }
      int end = end(left);
      if (end == left.length()) {
        return left;
      }
      left = left.substring(0, end);
    }
  }

  private static int end(String word) {
    int length = word.length();
    if (length <= SHORTEST) {
      return length;
    }
    char last = word.charAt(length - 1);
    char before = word.charAt(length - 2);
    if (length - 2 >= SHORTEST_BEFORE_PRONOUN && isPronoun(before, last)) {
      return length - 2;
    }
    if (length - 3 >= SHORTEST_BEFORE_PRONOUN
        && last == ALEF
        && before == MEEM
        && word.charAt(length - 3) == HEH) {
      return length - 3;
    }
    if (length - 2 >= SHORTEST && isLong(before, last)) {
      return length - 2;
    }
    boolean one = last == HEH || last == YEH;
    boolean accusative = last == ALEF && length - 1 > SHORTEST;
    return one || accusative ? length - 1 : length;
  }

  /// «هم», «هن», «نا», «كم».
  private static boolean isPronoun(char first, char last) {
    return switch (last) {
      case MEEM -> first == HEH || first == KAF;
      case NOON -> first == HEH;
      case ALEF -> first == NOON;
      default -> false;
    };
  }

  /// «ها», «ان», «ون», «ين», «ات», «يه».
  private static boolean isLong(char first, char last) {
    return switch (last) {
      case ALEF -> first == HEH;
      case NOON -> first == ALEF || first == WAW || first == YEH;
      case TEH -> first == ALEF;
      case HEH -> first == YEH;
      default -> false;
    };
  }
}
