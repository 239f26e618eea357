package org.isnad.analyze.name;

import java.util.Arrays;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Reading;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
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
  private final CommonWords common;
  private final int size;
  private final int[] token;
  private final String[] form;
  private final byte[] skip;
  private final int[] bits;
  private final int[] ordinary;
  private final boolean[] breakBefore;
  private final boolean[] time;

  Words(Reading reading, Lexicon lexicon, CommonWords common) {
    this.tokens = reading.tokens();
    this.lexicon = lexicon;
    this.common = common;
    int all = tokens.size();
    token = new int[all];
    form = new String[all];
    skip = new byte[all];
    bits = new int[all];
    ordinary = new int[all];
    breakBefore = new boolean[all];
    time = new boolean[all];
    boolean[] sentenceStart = new boolean[all];
    for (Sentence sentence : reading.sentences()) {
      sentenceStart[sentence.first()] = true;
    }
    boolean dotless = writesAlefMaksura();
    int[] positions = new int[all];
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
      ordinary[at] = UNKNOWN;
      positions[i] = at;
      readOnce(at, i, positions[tokens.first(i)]);
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
      if (form[at].equals("علي")
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

  /// Takes the reading of the same word before, at position `before`, where there is one; but «علي» is read by its own letters.
  private void readOnce(int at, int i, int before) {
    int first = tokens.first(i);
    if (first == i || tokens.kind(i) != Kind.WORD || tokens.word(i).endsWith("علي")) {
      read(at, i);
    } else {
      form[at] = form[before];
      skip[at] = skip[before];
      bits[at] = bits[before];
    }
  }

  /// Chooses the reading with the fewest particles that the lexicon knows.
  private void read(int at, int i) {
    String word = tokens.word(i);
    form[at] = word;
    if (tokens.kind(i) != Kind.WORD) {
      bits[at] = lexicon.words().get(word);
      return;
    }
    int splits = tokens.splits(i);
    for (int k = 0; k <= 2; k++) {
      if ((splits & (1 << k)) == 0) {
        continue;
      }
      if (endsWithArticle(word, k)) {
        continue;
      }
      int found = lexicon.words().get(word, k);
      if (found == 0 && isDoubleLam(word, k)) {
        String definite = Lexicon.ARTICLE + word.substring(k + 2);
        found = lexicon.words().get(definite);
        if (found == 0) {
          // Of three ل one is not written: ل + اللجنة is للجنة.
          definite = Lexicon.ARTICLE + word.substring(k + 1);
          found = lexicon.words().get(definite);
        }
        if (found != 0) {
          form[at] = definite;
          skip[at] = (byte) k;
          bits[at] = found;
          return;
        }
      }
      if (found != 0
          && k > 0
          && (found & ~WordClass.ANY_NAME) == 0
          && common.classes(word, 0) != 0) {
        break;
      }
      if (found != 0) {
        form[at] = k == 0 ? word : word.substring(k);
        skip[at] = (byte) k;
        bits[at] = found;
        break;
      }
    }
    // على is never علي, ولي never read as two.
    if (form[at].length() == 3 && form[at].equals("علي")) {
      boolean name = tokens.hasLetter(i, skip[at] + 2, Letters.YEH);
      bits[at] = name ? bits[at] & ~WordClass.FUNCTION : WordClass.FUNCTION;
      ordinary[at] = name ? 0 : WordClass.FUNCTION;
    }
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
    return form[at];
  }

  boolean isForm(int at, String folded) {
    return at >= 0 && at < size && form[at].equals(folded);
  }

  /// The whole folded form.
  String whole(int at) {
    return tokens.word(token[at]);
  }

  /// How many letters are particles in the chosen reading.
  int skip(int at) {
    return skip[at];
  }

  /// Whether a particle is read before the word, the swallowed ل of «للصين» too.
  boolean hasParticle(int at) {
    return skip[at] > 0 || form[at].length() != whole(at).length() || !form[at].equals(whole(at));
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
    String word = form[at];
    return word.length() > 3 && word.startsWith(Lexicon.ARTICLE) && !isHamza(at, skip[at]);
  }

  /// Whether the letter is an alef with hamza: «ألعاب» has no article.
  private boolean isHamza(int at, int position) {
    return tokens.hasLetter(token[at], position, Letters.ALEF_WITH_HAMZA_ABOVE)
        || tokens.hasLetter(token[at], position, Letters.ALEF_WITH_HAMZA_BELOW)
        || tokens.hasLetter(token[at], position, Letters.ALEF_WITH_MADDA_ABOVE);
  }

  /// Whether the article stands in the whole word after any particles: «الحكومة», «للحكومة», «وبالحكومة».
  boolean hasArticle(int at) {
    String word = whole(at);
    int i = 0;
    if (word.length() > 4 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)) {
      i++;
    }
    if (word.length() > i + 4 && (word.charAt(i) == Letters.BEH || word.charAt(i) == Letters.KAF)) {
      i++;
    }
    return word.length() > i + 3
        && (word.startsWith(Lexicon.ARTICLE, i) && !isHamza(at, i) || word.startsWith("لل", i));
  }

  /// Whether particles stand before an article: «بالحكومة», «للحكومة»; such a word begins something new.
  boolean isBound(int at) {
    return hasArticle(at) && !whole(at).startsWith(Lexicon.ARTICLE);
  }

  /// Whether the word ends with ه, the pronoun, and not with ة.
  boolean endsWithHeh(int at) {
    return tokens.hasLetter(token[at], whole(at).length() - 1, Letters.HEH);
  }

  /// Whether the word has the accusative's «ـاً», which names do not take in the press, or its fellows.
  boolean hasTanwin(int at) {
    int end = tokens.end(token[at]);
    for (int i = Math.max(tokens.start(token[at]), end - 2); i < end; i++) {
      char c = tokens.text().charAt(i);
      if (c >= Letters.FATHATAN && c <= Letters.KASRATAN) {
        return true;
      }
    }
    return false;
  }

  /// The classes of ordinary words that the form may be an inflection of, over all particles; 0 for a word that may be a name.
  int ordinary(int at) {
    if (ordinary[at] == UNKNOWN) {
      ordinary[at] = lookUpOrdinary(at);
    }
    return ordinary[at];
  }

  /// A name in the lexicon is an ordinary word only where it is listed as one, or is one after a particle: بدور is a name, and ب with دور.
  private int ordinaryName(int at) {
    int listed = bits[at] & WordClass.COMMON;
    if (listed == 0 && form[at].startsWith(Lexicon.ARTICLE)) {
      listed = lexicon.words().get(form[at], 2) & (WordClass.NOUN | WordClass.ADJECTIVE);
    }
    if (listed != 0 || skip[at] != 0 || (tokens.splits(token[at]) & 2) == 0) {
      return listed;
    }
    return lexicon.words().get(whole(at), 1) & WordClass.NOUN;
  }

  /// Whether the whole word is a particle and a noun as well: «لحج».
  boolean mayBeParticleAndNoun(int at) {
    return skip[at] == 0
        && (tokens.splits(token[at]) & 2) != 0
        && (lexicon.words().get(whole(at), 1) & WordClass.NOUN) != 0;
  }

  private int lookUpOrdinary(int at) {
    if ((bits[at] & WordClass.ANY_NAME) != 0) {
      return ordinaryName(at);
    }
    int found = common.classes(form[at], 0);
    if (found != 0) {
      return found;
    }
    int splits = tokens.splits(token[at]);
    for (int k = 1; k <= 2 && found == 0; k++) {
      if ((splits & (1 << k)) != 0 && !endsWithArticle(whole(at), k)) {
        found = common.classes(whole(at), k);
        if (found != 0) {
          skip[at] = (byte) k;
          form[at] = whole(at).substring(k);
        }
      }
    }
    return found;
  }

  /// Sets another reading: the first `letters` letters are particles, `reading` is the word.
  void read(int at, int letters, String reading) {
    skip[at] = (byte) letters;
    form[at] = reading;
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
    return tokens.hasLetter(token[at], skip[at] + position, letter);
  }
}
