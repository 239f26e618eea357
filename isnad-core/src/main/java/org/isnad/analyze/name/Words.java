package org.isnad.analyze.name;

import java.util.Arrays;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Reading;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The tokens of a report as the name rules read them: hashtag signs and underscores left out, each word with the reading that the
/// lexicon supports (how many letters are particles) and its classes. Positions count these words; [#token(int)] leads back.
///
/// Filled by its constructor, then read by one thread.
final class Words {
  /// Not looked up yet.
  private static final int UNKNOWN = -1;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final WordReader reader;
  private final int size;
  private final int[] token;
  private final WordReading[] reading;
  private final int[] bits;
  private final int[] ordinary;
  private final boolean[] breakBefore;
  private final boolean[] time;

  Words(Reading report, Lexicon lexicon, WordReader reader) {
    this.tokens = report.tokens();
    this.lexicon = lexicon;
    this.reader = reader;
    int all = tokens.size();
    token = new int[all];
    reading = new WordReading[all];
    bits = new int[all];
    ordinary = new int[all];
    breakBefore = new boolean[all];
    time = new boolean[all];
    boolean[] sentenceStart = new boolean[all];
    for (Sentence sentence : report.sentences()) {
      sentenceStart[sentence.first()] = true;
    }
    boolean dotless = writesAlefMaksura();
    int at = 0;
    boolean pendingBreak = false;
    for (int i = 0; i < all; i++) {
      pendingBreak |= tokens.startsLine(i) || sentenceStart[i] && tokens.spaceBefore(i);
      if (isJoiner(i)) {
        continue;
      }
      token[at] = i;
      breakBefore[at] = pendingBreak;
      pendingBreak = false;
      read(at, i);
      at++;
    }
    size = at;
    if (!dotless) {
      doubtAli();
    }
  }

  /// Whether the report writes إلى and على with alef maksura, as most do; where it writes إلي and علي, «علي» is seldom Ali.
  private boolean writesAlefMaksura() {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      if (word.equals("الي")) {
        return tokens.hasLetter(i, 2, Letters.ALEF_MAKSURA);
      }
    }
    return true;
  }

  /// Takes «علي» for the preposition unless names stand on it.
  private void doubtAli() {
    for (int at = 0; at < size; at++) {
      if (reading[at].isAli
          && !has(at + 1, WordClass.GIVEN | WordClass.PATRONYMIC | WordClass.SLAVE)
          && !has(at - 1, WordClass.GIVEN | WordClass.PATRONYMIC)) {
        bits[at] = WordClass.FUNCTION;
        ordinary[at] = WordClass.FUNCTION;
      }
    }
  }

  /// A hashtag sign before a word, an underscore between two, a mark of direction: nothing that parts a name.
  private boolean isJoiner(int i) {
    if (tokens.kind(i) != Kind.SYMBOL) {
      return false;
    }
    String mark = tokens.word(i);
    boolean beforeWord =
        i + 1 < tokens.size() && tokens.kind(i + 1) == Kind.WORD && !tokens.spaceBefore(i + 1);
    return mark.equals("#")
        ? beforeWord
        : mark.equals("_") && beforeWord && i > 0 && !tokens.spaceBefore(i);
  }

  private void read(int at, int i) {
    WordReading read = reader.of(tokens, i);
    reading[at] = read;
    bits[at] = read.bits;
    ordinary[at] = UNKNOWN;
    // على is never علي, ولي never read as two.
    if (read.isAli) {
      boolean name = tokens.hasLetter(i, read.skip + 2, Letters.YEH);
      bits[at] = name ? bits[at] & ~WordClass.FUNCTION : WordClass.FUNCTION;
      ordinary[at] = name ? 0 : WordClass.FUNCTION;
    }
  }

  int size() {
    return size;
  }

  /// The token of a position.
  int token(int at) {
    return token[at];
  }

  /// Whether the token at the position is a word of the text; false outside.
  boolean isWord(int at) {
    return at >= 0 && at < size && tokens.kind(token[at]) == Kind.WORD;
  }

  boolean is(int at, Kind kind) {
    return at >= 0 && at < size && tokens.kind(token[at]) == kind;
  }

  /// The folded form in the chosen reading; of «للصين» «الصين».
  String form(int at) {
    WordReading read = reading[at];
    // The report's own string is at hand, the reading's may be far away.
    return read.hasParticle ? read.form : tokens.word(token[at]);
  }

  boolean isForm(int at, String folded) {
    return at >= 0 && at < size && form(at).equals(folded);
  }

  /// Whether the form is one of the set.
  boolean isIn(int at, WordSet set) {
    WordReading read = reading[at];
    return read.hasParticle
        ? set.contains(read.formKey, read.form)
        : set.contains(tokens, token[at], 0);
  }

  /// The whole folded form.
  String whole(int at) {
    return tokens.word(token[at]);
  }

  /// How many letters are particles in the chosen reading.
  int skip(int at) {
    return reading[at].skip;
  }

  /// Whether a particle is read before the word, the swallowed ل of «للصين» too.
  boolean hasParticle(int at) {
    return reading[at].hasParticle;
  }

  boolean has(int at, int classes) {
    return at >= 0 && at < size && (bits[at] & classes) != 0;
  }

  /// Whether a line, sentence or paragraph begins at the position, or the text ends.
  boolean breaksBefore(int at) {
    return at >= size || breakBefore[at];
  }

  /// Whether the word at `at` follows the one before it with nothing but space between.
  boolean continues(int at) {
    return at > 0 && at < size && !breakBefore[at] && tokens.kind(token[at]) == Kind.WORD;
  }

  /// Whether the form begins with the article.
  boolean isDefinite(int at) {
    WordReading read = reading[at];
    return read.beginsWithArticle && !isHamza(at, read.skip);
  }

  /// Whether the letter is an alef with hamza: «ألعاب» has no article.
  private boolean isHamza(int at, int position) {
    char letter = tokens.letter(token[at], position);
    return letter == Letters.ALEF_WITH_HAMZA_ABOVE
        || letter == Letters.ALEF_WITH_HAMZA_BELOW
        || letter == Letters.ALEF_WITH_MADDA_ABOVE;
  }

  /// Whether the article stands in the whole word after any particles: «الحكومة», «للحكومة», «وبالحكومة».
  boolean hasArticle(int at) {
    WordReading read = reading[at];
    return read.swallowsArticle() || read.article() >= 0 && !isHamza(at, read.article());
  }

  /// Whether particles stand before an article: «بالحكومة», «للحكومة»; such a word begins something new.
  boolean isBound(int at) {
    WordReading read = reading[at];
    return read.article() != 0 && hasArticle(at);
  }

  /// Whether the word ends with ه, the pronoun, and not with ة.
  boolean endsWithHeh(int at) {
    return tokens.hasLetter(token[at], whole(at).length() - 1, Letters.HEH);
  }

  /// Whether the word has the accusative's «ـاً», which names do not take in the press, or its fellows.
  boolean hasTanwin(int at) {
    if (tokens.isPlain(token[at])) {
      return false;
    }
    int end = tokens.end(token[at]);
    for (int i = Math.max(tokens.start(token[at]), end - 2); i < end; i++) {
      char c = tokens.text().charAt(i);
      if (c >= Letters.FATHATAN && c <= Letters.KASRATAN) {
        return true;
      }
    }
    return false;
  }

  /// The classes of ordinary words that the form may be an inflection of, over all particles; 0 for a word that may be a name. Once it is
  /// asked, the word is read with the particles that the answer rests on.
  int ordinary(int at) {
    if (ordinary[at] == UNKNOWN) {
      ordinary[at] = reading[at].ordinary;
      reading[at] = reading[at].asOrdinary;
    }
    return ordinary[at];
  }

  /// Whether the whole word is a particle and a noun as well: «لحج».
  boolean mayBeParticleAndNoun(int at) {
    return skip(at) == 0
        && (tokens.splits(token[at]) & 2) != 0
        && (lexicon.words().get(whole(at), 1) & WordClass.NOUN) != 0;
  }

  /// Sets another reading: the first `letters` letters are particles, `form` is the word.
  void read(int at, int letters, String form) {
    reading[at] = reader.as(reading[at], letters, form, bits[at]);
  }

  /// Marks the positions whose tokens overlap the text's `[start, end)` as part of a temporal expression.
  void markTime(int start, int end) {
    int at = Arrays.binarySearch(token, 0, size, tokens.at(start));
    for (at = at < 0 ? -at - 1 : at; at < size && tokens.start(token[at]) < end; at++) {
      time[at] = true;
    }
  }

  /// Makes the position no part of any name.
  void close(int at) {
    time[at] = true;
  }

  boolean isTime(int at) {
    return at >= 0 && at < size && time[at];
  }

  /// The form at a position that continues a phrase, or null where the phrase must end before it.
  @Nullable String following(int at) {
    return at >= size || breakBefore[at] || time[at] ? null : whole(at);
  }

  Tokens tokens() {
    return tokens;
  }

  /// Whether the original has `letter` at the folded position of the form.
  boolean hasLetter(int at, int position, char letter) {
    return tokens.hasLetter(token[at], skip(at) + position, letter);
  }
}
