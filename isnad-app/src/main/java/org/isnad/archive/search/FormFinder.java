package org.isnad.archive.search;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.report.LightStem;
import org.isnad.text.Letters;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;
import org.isnad.text.number.Numerals;

/// Finds the forms of a folded word. Which of its first letters are particles no rule of letters can tell; where the analysis knows (a name begins behind
/// them) it is told, else lists of words decide, and what they do not know loses its particles in the question as it does in the report, so that both meet.
/// Immutable and thread-safe.
final class FormFinder {
  /// How many first letters are particles is not known.
  static final int UNKNOWN = -1;

  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 3;
  private static final int SHORTEST_AFTER_ARTICLE = 2;

  private final WordSet functionWords;
  private final WordSet ownLetters;
  private final WordSet ownArticle;
  private final LightEndings endings;

  private FormFinder(
      WordSet functionWords, WordSet ownLetters, WordSet ownArticle, LightEndings endings) {
    this.functionWords = functionWords;
    this.ownLetters = ownLetters;
    this.ownArticle = ownArticle;
    this.endings = endings;
  }

  static FormFinder load() {
    List<String> own = new ArrayList<>(WordList.words(FormFinder.class, "own-letters.tsv"));
    own.addAll(WordList.words(LightStem.class, "own-waw.tsv"));
    return new FormFinder(
        WordList.set(LightStem.class, "function-words.tsv"),
        WordSet.of(own),
        WordList.set(FormFinder.class, "own-article.tsv"),
        LightEndings.load());
  }

  /// Whether the word is a preposition, pronoun or the like, which every report has.
  boolean isFunction(String folded) {
    return functionWords.contains(WordKey.of(folded, 0), folded);
  }

  /// The forms of a numeral: its value is its bare form.
  static Forms ofNumber(String folded) {
    BigDecimal value = Numerals.value(folded, false);
    if (value == null) {
      return Forms.only(folded);
    }
    String plain = value.stripTrailingZeros().toPlainString();
    return new Forms(folded, folded, plain, plain);
  }

  /// The forms of a word.
  ///
  /// @param particles how many of its first letters are particles, or [#UNKNOWN]
  Forms of(String folded, int particles) {
    if (particles == UNKNOWN && (isFunction(folded) || !isArabic(folded))) {
      return Forms.only(folded);
    }
    int at = particles == UNKNOWN ? particles(folded) : Math.min(particles, folded.length() - 1);
    // A name that begins with لل is one whose article the particle swallowed: the analysis cannot
    // cut between them.
    int lam =
        particles != UNKNOWN && folded.charAt(at) == LAM && hasSwallowed(folded, at + 1)
            ? at + 1
            : at > 0 && folded.charAt(at - 1) == LAM ? at : -1;
    if (lam > 0 && hasSwallowed(folded, lam)) {
      String bare = folded.substring(lam + 1);
      return new Forms(folded, ARTICLE + bare, bare, endings.stem(bare));
    }
    String particleless = folded.substring(at);
    String bare = withoutArticle(particleless);
    return new Forms(folded, particleless, bare, endings.stem(bare));
  }

  /// Whether behind a particle ل stands the ل of an article: «للصين», and not «للجنة», where either reading leaves «لجنة» as the word.
  private boolean hasSwallowed(String word, int at) {
    return at < word.length()
        && word.charAt(at) == LAM
        && word.length() - at - 1 >= SHORTEST_AFTER_ARTICLE
        && !isOwn(word.substring(at));
  }

  private int particles(String word) {
    int at = conjunction(word);
    if (at > 0 && isFunction(word.substring(at))) {
      return at;
    }
    return at + preposition(word.substring(at));
  }

  private int conjunction(String word) {
    if (word.length() <= SHORTEST) {
      return 0;
    }
    char first = word.charAt(0);
    if (first == WAW) {
      return isOwn(word) ? 0 : 1;
    }
    // The conjunction ف is written before few words: the press has فريق, فوز, فلسطين far more
    // often.
    String left = word.substring(1);
    return first == FEH && (left.startsWith(ARTICLE) || isFunction(left)) ? 1 : 0;
  }

  private int preposition(String word) {
    if (word.length() <= SHORTEST) {
      return 0;
    }
    char first = word.charAt(0);
    if (first != BEH && first != LAM && first != KAF) {
      return 0;
    }
    boolean beforeArticle =
        word.startsWith(ARTICLE, 1) && word.length() - 3 >= SHORTEST_AFTER_ARTICLE;
    return !beforeArticle && isOwn(word) ? 0 : 1;
  }

  private boolean isOwn(String word) {
    if (ownLetters.contains(WordKey.of(word, 0), word)) {
      return true;
    }
    String stem = endings.stem(word);
    return !stem.equals(word) && ownLetters.contains(WordKey.of(stem, 0), stem);
  }

  private String withoutArticle(String word) {
    return word.length() - 2 >= SHORTEST_AFTER_ARTICLE
            && word.charAt(0) == ALEF
            && word.charAt(1) == LAM
            && !ownArticle.contains(WordKey.of(word, 0), word)
        ? word.substring(2)
        : word;
  }

  private static boolean isArabic(String folded) {
    return Letters.isArabic(folded.charAt(0));
  }
}
