package org.isnad.analyze.name;

import org.isnad.text.Letters;
import org.isnad.text.WordKey;

/// One way to read a word: how many of its first letters are particles, what is left of it, and all that the lexicons and its letters say of
/// that, wherever it stands. Worked out once a word ([WordReader]); immutable and thread-safe.
final class WordReading {
  private static final String ALI = "علي";

  /// No article stands in the word.
  private static final int NONE = -1;

  /// The article stands in the word with its alef swallowed: «للحكومة».
  private static final int SWALLOWED = -2;

  /// The [WordKey] of the whole word.
  final long key;

  final String whole;
  final String form;
  final int skip;

  /// The [WordKey] of the form.
  final long formKey;

  /// [WordClass] bits of the form.
  final int bits;

  /// The classes of ordinary words that the form may be an inflection of, over all particles; 0 for a word that may be a name.
  final int ordinary;

  /// The reading that [#ordinary] rests on: the same, or one with more particles.
  final WordReading asOrdinary;

  /// Whether a particle is read before the word, the swallowed ل of «للصين» too.
  final boolean hasParticle;

  /// Whether the form is «علي», which may be على as well.
  final boolean isAli;

  /// Whether the form begins with ال; it is no article where its alef bears a hamza.
  final boolean beginsWithArticle;

  /// Where in the whole word ال stands after any particles.
  private final int article;

  WordReading(String whole, String form, int skip, int bits, WordReader reader) {
    this.key = WordKey.of(whole, 0);
    this.whole = whole;
    this.form = form;
    this.formKey = WordKey.of(form, 0);
    this.skip = skip;
    this.bits = bits;
    this.hasParticle = skip > 0 || !form.equals(whole);
    this.beginsWithArticle = form.length() > 3 && form.startsWith(Lexicon.ARTICLE);
    this.isAli = form.equals(ALI);
    this.article = article(whole);
    Ordinary found = reader.ordinary(this);
    this.ordinary = found.classes();
    this.asOrdinary =
        found.letters() < 0
            ? this
            : new WordReading(whole, whole.substring(found.letters()), found.letters(), bits, this);
  }

  /// The reading of a word whose ordinary classes are known: after them it is not asked again.
  private WordReading(String whole, String form, int skip, int bits, WordReading before) {
    this.key = before.key;
    this.whole = whole;
    this.form = form;
    this.formKey = WordKey.of(form, 0);
    this.skip = skip;
    this.bits = bits;
    this.hasParticle = true;
    this.beginsWithArticle = form.length() > 3 && form.startsWith(Lexicon.ARTICLE);
    this.isAli = form.equals(ALI);
    this.article = before.article;
    this.ordinary = before.ordinary;
    this.asOrdinary = this;
  }

  /// What ordinary word a reading is.
  ///
  /// @param letters how many letters are particles then; negative where the reading stays as it is
  record Ordinary(int classes, int letters) {}

  /// Where ال stands in the whole word after any particles, so that its alef can be looked at; negative where nothing needs to be.
  int article() {
    return article;
  }

  /// Whether the article stands in the whole word after ل, its alef not written.
  boolean swallowsArticle() {
    return article == SWALLOWED;
  }

  private static int article(String word) {
    int i = 0;
    if (word.length() > 4 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)) {
      i++;
    }
    if (word.length() > i + 4 && (word.charAt(i) == Letters.BEH || word.charAt(i) == Letters.KAF)) {
      i++;
    }
    if (word.length() <= i + 3) {
      return NONE;
    }
    return word.startsWith(Lexicon.ARTICLE, i) ? i : word.startsWith("لل", i) ? SWALLOWED : NONE;
  }
}
