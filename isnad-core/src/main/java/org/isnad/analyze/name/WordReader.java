package org.isnad.analyze.name;

import org.isnad.text.Letters;
import org.isnad.text.Particles;
import org.isnad.text.Tokens;
import org.isnad.text.WordKey;
import org.jspecify.annotations.Nullable;

/// Reads words as the lexicon supports: of the ways that particles may be cut off, the one with the fewest that leaves a word it knows. Thread-safe.
///
/// Nearly every word of a report stood in reports before it, and what lexicons and endings say of it is the same in all of them; so readings
/// are kept, at most [#ROOM] of them, and one that comes to the place of another takes it. That changes no answer, only how soon it
/// comes; a reading is immutable, and where two threads make the same one, either stays.
final class WordReader {
  private static final int ROOM = 1 << 17;
  private static final int MOST_LETTERS = 2;

  /// Longer words are read each time: nobody writes them twice, and they must not fill the memory.
  private static final int LONGEST_KEPT = 32;

  private final ClassTable words;
  private final CommonWords common;
  private final @Nullable WordReading[] readings = new WordReading[ROOM];

  WordReader(Lexicon lexicon) {
    this.words = lexicon.words();
    this.common = new CommonWords(words);
  }

  /// The reading of a token, be it a word, a mark or a number; of «علي» whatever its last letter was.
  WordReading of(Tokens tokens, int token) {
    long key = tokens.key(token, 0);
    int slot = WordKey.hash(key) & (ROOM - 1);
    WordReading kept = readings[slot];
    return kept != null
            && kept.key == key
            && (WordKey.isExact(key) || kept.whole.equals(tokens.word(token)))
        ? kept
        : learn(tokens.word(token), slot);
  }

  private WordReading learn(String word, int slot) {
    WordReading reading = read(word);
    if (word.length() <= LONGEST_KEPT) {
      readings[slot] = reading;
    }
    return reading;
  }

  /// The reading that the lexicon does not choose: the first `letters` letters are particles, `form` is the word, its classes are `bits`.
  WordReading as(WordReading reading, int letters, String form, int bits) {
    return new WordReading(reading.whole, form, letters, bits, this);
  }

  private WordReading read(String word) {
    int splits = Particles.splits(word);
    for (int k = 0; k <= MOST_LETTERS; k++) {
      if ((splits & (1 << k)) == 0 || endsWithArticle(word, k)) {
        continue;
      }
      int found = words.get(word, k);
      if (found == 0 && isDoubleLam(word, k)) {
        String definite = Lexicon.ARTICLE + word.substring(k + 2);
        found = words.get(definite);
        if (found == 0) {
          // Of three ل one is not written: ل + اللجنة is للجنة.
          definite = Lexicon.ARTICLE + word.substring(k + 1);
          found = words.get(definite);
        }
        if (found != 0) {
          return new WordReading(word, definite, k, found, this);
        }
      }
      boolean onlyName = (found & ~WordClass.ANY_NAME) == 0;
      if (found != 0 && k > 0 && onlyName && common.classes(word, 0) != 0) {
        break;
      }
      if (found != 0) {
        return new WordReading(word, word.substring(k), k, found, this);
      }
    }
    return new WordReading(word, word, 0, 0, this);
  }

  /// What ordinary word the reading is; asked once, when the reading is made.
  WordReading.Ordinary ordinary(WordReading reading) {
    if ((reading.bits & WordClass.ANY_NAME) != 0) {
      return new WordReading.Ordinary(ordinaryName(reading), -1);
    }
    int found = common.classes(reading.form, 0);
    int splits = Particles.splits(reading.whole);
    for (int k = 1; k <= MOST_LETTERS && found == 0; k++) {
      if ((splits & (1 << k)) != 0 && !endsWithArticle(reading.whole, k)) {
        found = common.classes(reading.whole, k);
        if (found != 0) {
          return new WordReading.Ordinary(found, k);
        }
      }
    }
    return new WordReading.Ordinary(found, -1);
  }

  /// A name in the lexicon is an ordinary word only where it is listed as one, or is one after a particle: بدور is a name, and ب with دور.
  private int ordinaryName(WordReading reading) {
    int listed = reading.bits & WordClass.COMMON;
    if (listed == 0 && reading.form.startsWith(Lexicon.ARTICLE)) {
      listed = words.get(reading.form, 2) & (WordClass.NOUN | WordClass.ADJECTIVE);
    }
    if (listed != 0 || reading.skip != 0 || (Particles.splits(reading.whole) & 2) == 0) {
      return listed;
    }
    return words.get(reading.whole, 1) & WordClass.NOUN;
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
