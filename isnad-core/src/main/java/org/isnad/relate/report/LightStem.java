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

import org.isnad.text.WordScanner;

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
  private final FormSet ownWaw;

  private LightStem(FormSet ownWaw) {
    this.ownWaw = ownWaw;
  }

  /// Reads the list of words whose first و is their own.
  public static LightStem load() {
    return new LightStem(FormSet.read("own-waw.tsv"));
  }

  /// The hash of the stem of what follows the first `skip` letters, which are known to be particles.
  public long hash(String word, int skip) {
    char[] letters = word.toCharArray();
    int from = from(letters, letters.length, skip, isOwnWaw(letters));
    return Hashes.of(letters, from, ending(letters, from, letters.length));
  }

  /// The same of the word that is gone through.
  ///
  /// @param whole the hash of all its letters
  long hash(WordScanner word, int skip, long whole) {
    char[] letters = word.letters();
    int length = word.length();
    boolean own = beginsWithWaw(letters, length) && ownWaw.contains(whole);
    int from = from(letters, length, skip, own);
    int end = ending(letters, from, length);
    return from == 0 && end == length ? whole : Hashes.of(letters, from, end);
  }

  /// The stem itself.
  public String of(String word, int skip) {
    char[] letters = word.toCharArray();
    int from = from(letters, letters.length, skip, isOwnWaw(letters));
    return word.substring(from, ending(letters, from, letters.length));
  }

  private boolean isOwnWaw(char[] word) {
    return beginsWithWaw(word, word.length) && ownWaw.contains(Hashes.of(word, 0, word.length));
  }

  private static boolean beginsWithWaw(char[] word, int length) {
    return length > SHORTEST_AFTER_WAW && word[0] == WAW;
  }

  /// Where the stem begins.
  ///
  /// @param ownWaw whether a first و is the word's own
  private static int from(char[] word, int length, int skip, boolean ownWaw) {
    if (skip > 0) {
      return article(word, length, skip);
    }
    int from = beginsWithWaw(word, length) && !ownWaw ? 1 : 0;
    int after = article(word, length, from);
    if (after > from) {
      return after;
    }
    if (from < length && isPreposition(word[from])) {
      after = article(word, length, from + 1);
      return after > from + 1 ? after : from;
    }
    return doubleLam(word, length, from) ? from + 2 : from;
  }

  private static boolean isPreposition(char c) {
    return c == BEH || c == KAF || c == FEH;
  }

  private static boolean doubleLam(char[] word, int length, int at) {
    return length - at - 2 >= SHORTEST_AFTER_ARTICLE && word[at] == LAM && word[at + 1] == LAM;
  }

  private static int article(char[] word, int length, int at) {
    return length - at - 2 >= SHORTEST_AFTER_ARTICLE && word[at] == ALEF && word[at + 1] == LAM
        ? at + 2
        : at;
  }

  private static int ending(char[] word, int from, int length) {
    if (length - from - 2 >= SHORTEST_BEFORE_ENDING && isLongEnding(word, length)) {
      return length - 2;
    }
    // Folding has made ة into ه and ى into ي.
    char last = length > from ? word[length - 1] : 0;
    return length - from - 1 >= SHORTEST_BEFORE_ENDING && (last == HEH || last == YEH)
        ? length - 1
        : length;
  }

  private static boolean isLongEnding(char[] word, int end) {
    char first = word[end - 2];
    char last = word[end - 1];
    return switch (last) {
      case ALEF -> first == HEH;
      case NOON -> first == ALEF || first == WAW || first == YEH;
      case TEH -> first == ALEF;
      case HEH -> first == YEH;
      default -> false;
    };
  }
}
