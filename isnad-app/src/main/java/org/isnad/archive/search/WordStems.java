package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;

/// The words of a text in the forms in which the index finds them, for who compares words without an index. Immutable and thread-safe.
public final class WordStems {
  private final FormFinder finder;

  private WordStems(FormFinder finder) {
    this.finder = finder;
  }

  /// One word.
  ///
  /// @param written as it stands there
  /// @param folded as everywhere in Isnad, particles included
  /// @param bare without particles and article, a number its value
  /// @param stem without endings too
  /// @param function whether it is a preposition, pronoun or the like, which every text has
  public record Word(String written, String folded, String bare, String stem, boolean function) {}

  /// Reads its lists.
  public static WordStems load() {
    return new WordStems(FormFinder.load());
  }

  /// Every word and number of a text, in order.
  public List<Word> of(CharSequence text) {
    FormWords words = FormWords.of(text, finder);
    List<Word> all = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String folded = words.form(i, Form.FOLDED);
      all.add(
          new Word(
              text.subSequence(words.start(i), words.end(i)).toString(),
              folded,
              words.form(i, Form.BARE),
              words.form(i, Form.STEM),
              finder.isFunction(folded)));
    }
    return all;
  }
}
