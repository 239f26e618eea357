package org.isnad.analyze.name;

import org.isnad.text.Letters;
import org.isnad.text.WordKey;

/// Tells inflected forms of ordinary words, which end a name, by taking their endings and verbal prefixes off. Immutable and thread-safe.
///
/// The list (common-words.tsv) holds nouns and adjectives in the indefinite singular and verbs in the past, third person masculine. A form is
/// taken apart as the number that its key is, so that no string is made of its parts.
final class CommonWords {
  private static final Ending[][] NOMINAL_ENDINGS =
      Ending.byLetter(
          "ه ات ين ون ان ا ي يه تين تان ها هم هما نا ته تها تهم تنا اته اتها اتهم يين يون تي اتي"
              + " يات هن");
  private static final Ending[][] PAST_ENDINGS =
      Ending.byLetter("ت وا ا تا نا ه ها هم ته تها تهم وه وها تم ني");
  private static final Ending[][] PRESENT_ENDINGS = Ending.byLetter("ون ان ه ها هم ين وا نا ني");
  private static final int NOMINAL = WordClass.NOUN | WordClass.ADJECTIVE;
  private static final char NO_LETTER = 0;

  private final ClassTable words;

  CommonWords(ClassTable words) {
    this.words = words;
  }

  /// The classes ([WordClass#NOUN], [WordClass#VERB] …) of the form without its first `from` letters, which are particles; 0 where it is no ordinary word.
  int classes(String word, int from) {
    return classes(WordKey.of(word, 0), word, from);
  }

  /// The same where `key` is known to be the key of the whole `word`.
  int classes(long key, String word, int from) {
    int exact = common(words.get(WordKey.tail(key, word, from), word, from));
    if (exact != 0) {
      return exact;
    }
    boolean article = word.startsWith(Lexicon.ARTICLE, from) || word.startsWith("لل", from);
    int found = nominal(key, word, article ? from + 2 : from, article);
    if (found == 0 && !article) {
      found = past(key, word, from);
      if (found == 0) {
        found = present(key, word, from);
      }
    }
    return found;
  }

  /// @param whole whether the letters from `from` on were not yet asked about
  private int nominal(long key, String word, int from, boolean whole) {
    if (whole && word.length() - from >= 2) {
      int found = common(get(key, word, from, word.length(), NO_LETTER)) & NOMINAL;
      if (found != 0) {
        return found;
      }
    }
    for (Ending ending : Ending.of(NOMINAL_ENDINGS, word)) {
      int end = word.length() - ending.letters();
      if (end - from >= ending.shortestStem() && ending.ends(key, word)) {
        int found = common(get(key, word, from, end, NO_LETTER)) & NOMINAL;
        if (found == 0 && ending.hidesTehMarbuta()) {
          found = common(get(key, word, from, end, Letters.HEH)) & NOMINAL;
        }
        if (found != 0) {
          return found;
        }
      }
    }
    return 0;
  }

  private int past(long key, String word, int from) {
    for (Ending ending : Ending.of(PAST_ENDINGS, word)) {
      int end = word.length() - ending.letters();
      if (end - from >= ending.shortestStem() && ending.ends(key, word)) {
        int found = get(key, word, from, end, NO_LETTER);
        if (ending.hidesTehMarbuta()) {
          found |= get(key, word, from, end, Letters.HEH);
        }
        if (ending.beginsWithTeh()) {
          found |= get(key, word, from, end, Letters.YEH) | get(key, word, from, end, Letters.ALEF);
        }
        if ((found & WordClass.VERB) != 0) {
          return WordClass.VERB;
        }
      }
    }
    return 0;
  }

  /// The classes of the letters `[from, to)` of the word with one more after them.
  private int get(long key, String word, int from, int to, char after) {
    if (WordKey.isExact(key)) {
      long part = WordKey.part(key, word.length(), from, to);
      return words.get(after == NO_LETTER ? part : WordKey.add(part, after));
    }
    String part = word.substring(from, to);
    return words.get(after == NO_LETTER ? part : part + after);
  }

  /// The classes of ordinary words among the bits; what is made by rule counts as a noun.
  private static int common(int bits) {
    int found = bits & WordClass.COMMON;
    return (bits & WordClass.DERIVED) != 0 ? found | WordClass.NOUN : found;
  }

  private int present(long key, String word, int from) {
    int at = from;
    if (at < word.length() && word.charAt(at) == Letters.SEEN && at + 3 < word.length()) {
      at++;
    }
    if (word.length() - at < 4) {
      return 0;
    }
    char prefix = word.charAt(at);
    if (prefix != Letters.YEH
        && prefix != Letters.TEH
        && prefix != Letters.NOON
        && prefix != Letters.ALEF) {
      return 0;
    }
    if (isPastOf(key, word, at + 1, word.length())) {
      return WordClass.VERB;
    }
    for (Ending ending : Ending.of(PRESENT_ENDINGS, word)) {
      int end = word.length() - ending.letters();
      if (end - at - 1 >= 2 && ending.ends(key, word) && isPastOf(key, word, at + 1, end)) {
        return WordClass.VERB;
      }
    }
    return 0;
  }

  /// Whether the letters `[from, to)` are a verb's after the prefix of its present.
  private boolean isPastOf(long key, String word, int from, int to) {
    if (!WordKey.isExact(key)) {
      String stem = word.substring(from, to);
      long stemKey = WordKey.of(stem, 0);
      // No verb is as long as a stem without an exact key, or has letters of other languages.
      return WordKey.isExact(stemKey) && isPastOf(stemKey, stem, 0, stem.length());
    }
    int letters = to - from;
    long stem = WordKey.part(key, word.length(), from, to);
    if (isVerb(stem) || isVerb(afterAlef(stem, letters))) {
      return true;
    }
    if (word.charAt(from) == Letters.WAW
        && isVerb(afterAlef(WordKey.part(stem, letters, 1, letters), letters - 1))) {
      return true;
    }
    char last = word.charAt(to - 1);
    if (last == Letters.YEH || last == Letters.WAW) {
      long cut = WordKey.part(stem, letters, 0, letters - 1);
      long weak = WordKey.add(cut, Letters.ALEF);
      if (isVerb(weak)
          || isVerb(afterAlef(weak, letters))
          || isVerb(WordKey.add(cut, Letters.YEH))) {
        return true;
      }
    }
    if (letters >= 3) {
      char vowel = word.charAt(to - 2);
      if (vowel == Letters.WAW || vowel == Letters.YEH) {
        long hollow =
            WordKey.add(
                WordKey.add(WordKey.part(stem, letters, 0, letters - 2), Letters.ALEF), last);
        return isVerb(hollow) || isVerb(afterAlef(hollow, letters));
      }
    }
    return letters == 2 && isVerb(WordKey.prepend(Letters.WAW, stem, letters));
  }

  private static long afterAlef(long key, int letters) {
    return letters < WordKey.MOST_LETTERS
        ? WordKey.prepend(Letters.ALEF, key, letters)
        : WordKey.NONE;
  }

  private boolean isVerb(long exact) {
    return (words.get(exact) & WordClass.VERB) != 0;
  }
}
