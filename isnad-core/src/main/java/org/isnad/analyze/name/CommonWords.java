package org.isnad.analyze.name;

/// Tells inflected forms of ordinary words, which end a name, by taking their endings and verbal prefixes off. Immutable and thread-safe.
///
/// The list (common-words.tsv) holds nouns and adjectives in the indefinite singular and verbs in the past, third person masculine.
final class CommonWords {
  private static final String[] NOMINAL_ENDINGS = {
    "", "ه", "ات", "ين", "ون", "ان", "ا", "ي", "يه", "تين", "تان", "ها", "هم", "هما", "نا", "ته",
    "تها", "تهم", "تنا", "اته", "اتها", "اتهم", "يين", "يون", "تي", "اتي", "يات", "هن"
  };
  private static final String[] PAST_ENDINGS = {
    "", "ت", "وا", "ا", "تا", "نا", "ه", "ها", "هم", "ته", "تها", "تهم", "وه", "وها", "تم", "ني"
  };
  private static final String[] PRESENT_ENDINGS = {
    "", "ون", "ان", "ه", "ها", "هم", "ين", "وا", "نا", "ني"
  };
  private static final int NOMINAL = WordClass.NOUN | WordClass.ADJECTIVE;

  private final ClassTable words;

  CommonWords(ClassTable words) {
    this.words = words;
  }

  /// The classes ([WordClass#NOUN], [WordClass#VERB] …) of the form without its first `from` letters, which are particles; 0 where it is no ordinary word.
  int classes(String word, int from) {
    int exact = common(words.get(word, from));
    if (exact != 0) {
      return exact;
    }
    int bare =
        word.startsWith(Lexicon.ARTICLE, from)
            ? from + 2
            : word.startsWith("لل", from) ? from + 2 : from;
    int found = ending(word, bare, NOMINAL_ENDINGS, NOMINAL);
    if (found == 0 && bare == from) {
      found = ending(word, from, PAST_ENDINGS, WordClass.VERB);
      if (found == 0) {
        found = present(word, from);
      }
    }
    return found;
  }

  private int ending(String word, int from, String[] endings, int wanted) {
    for (String ending : endings) {
      int length = word.length() - ending.length();
      if (length - from >= (ending.isEmpty() || ending.equals("ا") ? 2 : 3)
          && word.endsWith(ending)) {
        String stem = word.substring(from, length);
        int found = common(words.get(stem)) & wanted;
        if (found == 0 && !ending.isEmpty()) {
          // The ta marbuta shows as ت before an ending, and the noun is listed with it: دولتها →
          // دولة.
          found =
              common(words.get(ending.charAt(0) == 'ت' || ending.equals("ات") ? stem + "ه" : stem))
                  & wanted;
        }
        if (found == 0 && wanted == WordClass.VERB && ending.startsWith("ت")) {
          found = (words.get(stem + "ي") | words.get(stem + "ا")) & wanted;
        }
        if (found != 0) {
          return found;
        }
      }
    }
    return 0;
  }

  /// The classes of ordinary words among the bits; what is made by rule counts as a noun.
  private static int common(int bits) {
    int found = bits & WordClass.COMMON;
    return (bits & WordClass.DERIVED) != 0 ? found | WordClass.NOUN : found;
  }

  private int present(String word, int from) {
    int at = from;
    if (at < word.length() && word.charAt(at) == 'س' && at + 3 < word.length()) {
      at++;
    }
    if (word.length() - at < 4) {
      return 0;
    }
    char prefix = word.charAt(at);
    if (prefix != 'ي' && prefix != 'ت' && prefix != 'ن' && prefix != 'ا') {
      return 0;
    }
    for (String ending : PRESENT_ENDINGS) {
      int length = word.length() - ending.length();
      if (length - at - 1 >= 2 && word.endsWith(ending)) {
        String stem = word.substring(at + 1, length);
        if (isPastOf(stem)) {
          return WordClass.VERB;
        }
      }
    }
    return 0;
  }

  private boolean isPastOf(String stem) {
    if (isVerb(stem) || isVerb("ا" + stem)) {
      return true;
    }
    if (stem.charAt(0) == 'و' && isVerb("ا" + stem.substring(1))) {
      return true;
    }
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if ((end == 'ي' || end == 'و')
        && (isVerb(stem.substring(0, last) + 'ا')
            || isVerb("ا" + stem.substring(0, last) + 'ا')
            || isVerb(stem.substring(0, last) + 'ي'))) {
      return true;
    }
    if (stem.length() >= 3) {
      int middle = stem.length() - 2;
      char vowel = stem.charAt(middle);
      if (vowel == 'و' || vowel == 'ي') {
        String hollow = stem.substring(0, middle) + 'ا' + stem.charAt(middle + 1);
        return isVerb(hollow) || isVerb("ا" + hollow);
      }
    }
    return stem.length() == 2 && isVerb("و" + stem);
  }

  private boolean isVerb(String word) {
    return (words.get(word) & WordClass.VERB) != 0;
  }
}
