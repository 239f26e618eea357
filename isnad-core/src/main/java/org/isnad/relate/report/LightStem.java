package org.isnad.relate.report;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;

/// Finds the light stem of a folded word: conjunction, article with its preposition, and one ending taken off where enough is left. No root is looked
/// for, so that وزارة and وزراء stay apart. A word whose first letter is a و of its own is known from a list.
///
/// After Larkey, Ballesteros and Connell, *Light Stemming for Arabic Information Retrieval* (2007), «light10», one ending at a time. Immutable
/// and thread-safe.
public final class LightStem {
  private static final int SHORTEST_AFTER_WAW = 3;
  private static final int SHORTEST_AFTER_ARTICLE = 2;
  private static final int SHORTEST_BEFORE_ENDING = 3;

  /// Words whose first و is their own.
  private final WordSet ownWaw;

  private LightStem(WordSet ownWaw) {
    this.ownWaw = ownWaw;
  }

  /// Reads the list of words whose first و is their own.
  public static LightStem load() {
    return new LightStem(
        WordSet.of(
            DataTable.read(LightStem.class, "own-waw.tsv").rows().stream()
                .map(row -> Folding.fold(row.required(0)))
                .toList()));
  }

  /// The hash of the stem of what follows the first `skip` letters, which are known to be particles.
  public long hash(String word, int skip) {
    int from = skip > 0 ? article(word, skip) : prefix(word);
    return Hashes.of(word, from, ending(word, from));
  }

  /// The stem itself.
  public String of(String word, int skip) {
    int from = skip > 0 ? article(word, skip) : prefix(word);
    return word.substring(from, ending(word, from));
  }

  private int prefix(String word) {
    int from = isConjunction(word) ? 1 : 0;
    int after = article(word, from);
    if (after > from) {
      return after;
    }
    if (from < word.length() && isPreposition(word.charAt(from))) {
      after = article(word, from + 1);
      return after > from + 1 ? after : from;
    }
    return doubleLam(word, from) ? from + 2 : from;
  }

  private boolean isConjunction(String word) {
    return word.length() > SHORTEST_AFTER_WAW
        && word.charAt(0) == WAW
        && !ownWaw.contains(WordKey.of(word, 0), word);
  }

  private static boolean isPreposition(char c) {
    return c == BEH || c == KAF || c == FEH;
  }

  private static boolean doubleLam(String word, int at) {
    return word.length() - at - 2 >= SHORTEST_AFTER_ARTICLE
        && word.charAt(at) == LAM
        && word.charAt(at + 1) == LAM;
  }

  private static int article(String word, int at) {
    return word.length() - at - 2 >= SHORTEST_AFTER_ARTICLE
            && word.charAt(at) == ALEF
            && word.charAt(at + 1) == LAM
        ? at + 2
        : at;
  }

  private static int ending(String word, int from) {
    int end = word.length();
    if (end - from - 2 >= SHORTEST_BEFORE_ENDING && isLongEnding(word, end)) {
      return end - 2;
    }
    // Folding has made ة into ه and ى into ي.
    char last = end > from ? word.charAt(end - 1) : 0;
    return end - from - 1 >= SHORTEST_BEFORE_ENDING && (last == HEH || last == YEH) ? end - 1 : end;
  }

  private static boolean isLongEnding(String word, int end) {
    char first = word.charAt(end - 2);
    char last = word.charAt(end - 1);
    return switch (last) {
      case ALEF -> first == HEH;
      case NOON -> first == ALEF || first == WAW || first == YEH;
      case TEH -> first == ALEF;
      case HEH -> first == YEH;
      default -> false;
    };
  }
}
