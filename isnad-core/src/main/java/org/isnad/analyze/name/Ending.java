package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.isnad.text.Letters;
import org.isnad.text.WordKey;

/// An ending of inflected words, in folded letters.
///
/// @param key the [WordKey] of its letters
record Ending(String text, long key) {
  private static final int LETTERS = 64;
  private static final Ending[] NONE = {};

  /// The endings between the spaces of `list` by their last letter, those of one letter in the order of the list.
  static Ending[][] byLetter(String list) {
    List<List<Ending>> all = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      all.add(new ArrayList<>());
    }
    StringTokenizer endings = new StringTokenizer(list);
    while (endings.hasMoreTokens()) {
      String text = endings.nextToken();
      all.get(text.charAt(text.length() - 1) - Letters.HAMZA)
          .add(new Ending(text, WordKey.of(text, 0)));
    }
    return all.stream().map(some -> some.toArray(NONE)).toArray(Ending[][]::new);
  }

  /// Those that the word may end with, judged by its last letter.
  static Ending[] of(Ending[][] byLetter, String word) {
    int letter = word.isEmpty() ? -1 : word.charAt(word.length() - 1) - Letters.HAMZA;
    return letter >= 0 && letter < LETTERS ? byLetter[letter] : NONE;
  }

  /// Whether the word, of which `wordKey` is the key, ends with it.
  boolean ends(long wordKey, String word) {
    return WordKey.isExact(wordKey)
        ? WordKey.endsWith(wordKey, key, text.length())
        : word.endsWith(text);
  }

  int letters() {
    return text.length();
  }

  /// How many letters a word must have before it.
  int shortestStem() {
    return text.length() == 1 && text.charAt(0) == Letters.ALEF ? 2 : 3;
  }

  boolean beginsWithTeh() {
    return text.charAt(0) == Letters.TEH;
  }

  /// Whether a ta marbuta before it shows as its ت, with which the noun is not listed: دولتها → دولة.
  boolean hidesTehMarbuta() {
    return beginsWithTeh() || text.equals("ات");
  }
}
