package org.isnad.analyze.name;

import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordKey;

/// Reads words as the lexicon supports: of the ways that particles may be cut off, the one with the fewest that leaves a word it knows. Immutable and
/// thread-safe.
///
/// A reading is one number, so that nothing is made of a word: its classes in the low half, above them how many letters are particles and what
/// the rest stands for.
final class WordReader {
  /// The word is what follows the particles, as it stands.
  static final int AS_WRITTEN = 0;

  /// The word begins with an article whose alef ل has swallowed: «للصين» is «الصين».
  static final int SWALLOWED_ALEF = 1;

  /// The same, and of three ل one is not written: «للجنة» is «اللجنة».
  static final int SWALLOWED_LAM = 2;

  private static final int MOST_LETTERS = 2;
  private static final int SKIP_SHIFT = 32;
  private static final int SKIP_MASK = 7;
  private static final int FORM_SHIFT = 40;

  private final ClassTable words;
  private final CommonWords common;

  WordReader(ClassTable words) {
    this.words = words;
    this.common = new CommonWords(words);
  }

  /// The reading of a token, be it a word, a mark or a number; of «علي» whatever its last letter was.
  ///
  /// @param begun what [ClassTable#begin] gave for it
  long read(Tokens tokens, int token, long begun) {
    int found = words.end(begun, tokens, token);
    if (found != 0) {
      return found;
    }
    String word = tokens.word(token);
    long key = tokens.key(token, 0);
    if (isDoubleLam(word, 0)) {
      long definite = definite(word, 0);
      if (definite != 0) {
        return definite;
      }
    }
    int splits = tokens.splits(token);
    for (int k = 1; k <= MOST_LETTERS; k++) {
      if ((splits & (1 << k)) == 0 || endsWithArticle(word, k)) {
        continue;
      }
      found = words.get(WordKey.tail(key, word, k), word, k);
      if (found == 0 && isDoubleLam(word, k)) {
        long definite = definite(word, k);
        if (definite != 0) {
          return definite;
        }
      }
      if (found != 0) {
        boolean onlyName = (found & ~WordClass.ANY_NAME) == 0;
        return onlyName && common.classes(key, word, 0) != 0 ? 0 : reading(found, k, AS_WRITTEN);
      }
    }
    return 0;
  }

  private long definite(String word, int skip) {
    int found = words.get(form(word, skip, SWALLOWED_ALEF));
    if (found != 0) {
      return reading(found, skip, SWALLOWED_ALEF);
    }
    found = words.get(form(word, skip, SWALLOWED_LAM));
    return found == 0 ? 0 : reading(found, skip, SWALLOWED_LAM);
  }

  private static long reading(int classes, int skip, int form) {
    return classes | (long) skip << SKIP_SHIFT | (long) form << FORM_SHIFT;
  }

  /// The [WordClass] bits of a reading.
  static int classes(long reading) {
    return (int) reading;
  }

  /// How many letters are particles in a reading.
  static int skip(long reading) {
    return (int) (reading >>> SKIP_SHIFT) & SKIP_MASK;
  }

  /// What the letters after the particles stand for in a reading: [#AS_WRITTEN], [#SWALLOWED_ALEF] or [#SWALLOWED_LAM].
  static int form(long reading) {
    return (int) (reading >>> FORM_SHIFT);
  }

  /// The word that is left of the whole one.
  static String form(String whole, int skip, int form) {
    return switch (form) {
      case SWALLOWED_ALEF -> Lexicon.ARTICLE + whole.substring(skip + 2);
      case SWALLOWED_LAM -> Lexicon.ARTICLE + whole.substring(skip + 1);
      default -> whole.substring(skip);
    };
  }

  /// What ordinary word a reading is: the classes of ordinary words that its form may be an inflection of, over all particles, 0 for a word that may
  /// be a name; above them how many letters are particles then, 0 where the reading stays as it is.
  ///
  /// @param classes of the form in the reading
  /// @param form with the particles that it is read with cut off
  /// @param formKey its [WordKey]
  int ordinary(int classes, String form, long formKey, Tokens tokens, int token, int skip) {
    if ((classes & WordClass.ANY_NAME) != 0) {
      return ordinaryName(classes, form, formKey, tokens, token, skip);
    }
    int found = common.classes(formKey, form, 0);
    int splits = tokens.splits(token);
    String whole = tokens.word(token);
    for (int k = 1; k <= MOST_LETTERS && found == 0; k++) {
      if ((splits & (1 << k)) != 0 && !endsWithArticle(whole, k)) {
        found = common.classes(tokens.key(token, 0), whole, k);
        if (found != 0) {
          return found | k << ORDINARY_SKIP_SHIFT;
        }
      }
    }
    return found;
  }

  /// Where in what [#ordinary] gives the number of particles stands.
  static final int ORDINARY_SKIP_SHIFT = 8;

  /// A name in the lexicon is an ordinary word only where it is listed as one, or is one after a particle: بدور is a name, and ب with دور.
  private int ordinaryName(
      int classes, String form, long formKey, Tokens tokens, int token, int skip) {
    int listed = classes & WordClass.COMMON;
    if (listed == 0 && form.startsWith(Lexicon.ARTICLE)) {
      listed =
          words.get(WordKey.tail(formKey, form, 2), form, 2)
              & (WordClass.NOUN | WordClass.ADJECTIVE);
    }
    if (listed != 0 || skip != 0 || (tokens.splits(token) & 2) == 0) {
      return listed;
    }
    return words.get(tokens.key(token, 1), tokens.word(token), 1) & WordClass.NOUN;
  }

  /// Whether the first `letters` letters end with the article, which is part of names, or within it.
  static boolean endsWithArticle(String word, int letters) {
    return letters > 0 && word.charAt(letters - 1) == Letters.ALEF
        || letters > 1
            && word.charAt(letters - 1) == Letters.LAM
            && word.charAt(letters - 2) == Letters.ALEF;
  }

  private static boolean isDoubleLam(String word, int k) {
    return k + 3 < word.length()
        && word.charAt(k) == Letters.LAM
        && word.charAt(k + 1) == Letters.LAM;
  }
}
