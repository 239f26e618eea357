package org.isnad.analyze.name;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Reading;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The tokens of a report as the name rules read them: hashtag signs and underscores left out, each word with the reading that the
/// lexicon supports (how many letters are particles) and its classes. Positions count these words; [#token(int)] leads back.
///
/// All that the rules ask of a word most often is worked out once and stands in one number a position, so that most words are turned away by
/// one look. Filled by its constructor, then read by one thread.
@SuppressWarnings("EnumOrdinal") // A kind's number is kept no longer than the report is read.
final class Words implements Phrases.Sequence {
  /// In the number of a position: [WordClass] bits in the low half, and these above them.
  private static final long WORD = 1L << 32;

  /// A line, sentence or paragraph begins here.
  private static final long BREAK = 1L << 33;

  private static final long TIME = 1L << 34;

  /// Particles are read before the word, the swallowed ل of «للصين» too.
  private static final long PARTICLE = 1L << 35;

  /// The form begins with the article.
  private static final long DEFINITE = 1L << 36;

  /// The article stands in the whole word after any particles.
  private static final long ARTICLE = 1L << 37;

  /// Particles stand before that article.
  private static final long BOUND = 1L << 38;

  /// The form is «علي», which may be على as well.
  private static final long ALI = 1L << 39;

  /// What ordinary word it is has been worked out.
  private static final long ASKED = 1L << 40;

  /// The form is kept, for it is not what follows the particles as it stands.
  private static final long MADE = 1L << 41;

  private static final int SKIP_SHIFT = 44;
  private static final long SKIP_MASK = 15L << SKIP_SHIFT;

  /// Where the classes of [WordClass#COMMON] of the ordinary word stand.
  private static final int ORDINARY_SHIFT = 48;

  /// Where the [Kind] of the token stands, by its ordinal.
  private static final int KIND_SHIFT = 56;

  private static final long ALL_CLASSES = 0xFFFFFFFFL;
  private static final long ALI_KEY = WordKey.of("علي", 0);
  private static final long TO_KEY = WordKey.of("الي", 0);
  private static final int SHORTEST_DEFINITE = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final int size;
  private final int[] token;
  private final long[] state;

  /// The forms with particles cut off, where they were asked for or are [#MADE].
  private final @Nullable String[] forms;

  Words(Reading report, Lexicon lexicon) {
    this.tokens = report.tokens();
    this.lexicon = lexicon;
    int all = tokens.size();
    token = new int[all];
    state = new long[all + 1];
    forms = new String[all];
    lexicon.words().begin(tokens, state);
    List<Sentence> sentences = report.sentences();
    int sentence = 0;
    int at = 0;
    long pendingBreak = 0;
    for (int i = 0; i < all; i++) {
      boolean startsSentence = false;
      if (sentence < sentences.size() && sentences.get(sentence).first() == i) {
        startsSentence = true;
        sentence++;
      }
      if (tokens.startsLine(i) || startsSentence && tokens.spaceBefore(i)) {
        pendingBreak = BREAK;
      }
      if (isJoiner(i)) {
        continue;
      }
      token[at] = i;
      long read = lexicon.reader().read(tokens, i, state[i]);
      Kind kind = tokens.kind(i);
      state[at] = WordReader.classes(read) | pendingBreak | (long) kind.ordinal() << KIND_SHIFT;
      pendingBreak = 0;
      if (kind == Kind.WORD) {
        read(at, i, WordReader.skip(read), WordReader.form(read));
      }
      at++;
    }
    size = at;
    if (!writesAlefMaksura()) {
      doubtAli();
    }
  }

  /// Whether the report writes إلى and على with alef maksura, as most do; where it writes إلي and علي, «علي» is seldom Ali.
  private boolean writesAlefMaksura() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.key(i, 0) == TO_KEY) {
        return tokens.hasLetter(i, 2, Letters.ALEF_MAKSURA);
      }
    }
    return true;
  }

  /// Takes «علي» for the preposition unless names stand on it.
  private void doubtAli() {
    for (int at = 0; at < size; at++) {
      if ((state[at] & ALI) != 0
          && !has(at + 1, WordClass.GIVEN | WordClass.PATRONYMIC | WordClass.SLAVE)
          && !has(at - 1, WordClass.GIVEN | WordClass.PATRONYMIC)) {
        setAli(at, false);
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

  private void read(int at, int i, int skip, int form) {
    state[at] |= WORD | article(i);
    if (form == WordReader.AS_WRITTEN) {
      setParticles(at, skip);
      if (tokens.key(i, skip) == ALI_KEY) {
        // على is never علي, ولي never read as two.
        state[at] |= ALI;
        setAli(at, tokens.hasLetter(i, skip + 2, Letters.YEH));
      }
    } else {
      setForm(at, skip, WordReader.form(tokens.word(i), skip, form));
    }
  }

  private void setAli(int at, boolean name) {
    long read = state[at] | ASKED;
    state[at] =
        name
            ? read & ~(long) WordClass.FUNCTION
            : read & ~ALL_CLASSES | WordClass.FUNCTION | ordinaryBits(WordClass.FUNCTION);
  }

  private static long ordinaryBits(int classes) {
    return (long) (classes & WordClass.COMMON) << ORDINARY_SHIFT;
  }

  /// Cuts the first `skip` letters off as particles.
  private void setParticles(int at, int skip) {
    long read = state[at] & ~(SKIP_MASK | PARTICLE | DEFINITE | MADE) | (long) skip << SKIP_SHIFT;
    if (skip > 0) {
      read |= PARTICLE;
      forms[at] = null;
    }
    int i = token[at];
    boolean article =
        skip == 0 ? tokens.startsWithArticle(i) : tokens.word(i).startsWith(Lexicon.ARTICLE, skip);
    if (article && tokens.word(i).length() - skip >= SHORTEST_DEFINITE && !isHamza(i, skip)) {
      read |= DEFINITE;
    }
    state[at] = read;
  }

  /// Cuts the first `skip` letters off and takes `form` for the rest.
  private void setForm(int at, int skip, String form) {
    long read = state[at] & ~(SKIP_MASK | PARTICLE | DEFINITE) | (long) skip << SKIP_SHIFT;
    if (form.length() >= SHORTEST_DEFINITE
        && form.startsWith(Lexicon.ARTICLE)
        && !isHamza(token[at], skip)) {
      read |= DEFINITE;
    }
    forms[at] = form;
    state[at] = read | PARTICLE | MADE;
  }

  /// Where the article stands in the whole word after any particles, its alef written or swallowed: «الحكومة», «للحكومة», «وبالحكومة».
  private long article(int i) {
    if (!mayStandBeforeArticle(tokens.firstLetter(i))) {
      return 0;
    }
    String word = tokens.word(i);
    int length = word.length();
    int at = 0;
    if (length > 4 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)) {
      at++;
    }
    if (length > at + 4 && (word.charAt(at) == Letters.BEH || word.charAt(at) == Letters.KAF)) {
      at++;
    }
    if (length <= at + 3 || word.charAt(at + 1) != Letters.LAM) {
      return 0;
    }
    if (word.charAt(at) == Letters.LAM) {
      return ARTICLE | BOUND;
    }
    return word.charAt(at) != Letters.ALEF || isHamza(i, at)
        ? 0
        : at > 0 ? ARTICLE | BOUND : ARTICLE;
  }

  /// Whether a word with an article may begin with the letter; turns most words away.
  private static boolean mayStandBeforeArticle(char letter) {
    return letter == Letters.ALEF
        || letter == Letters.WAW
        || letter == Letters.FEH
        || letter == Letters.BEH
        || letter == Letters.KAF
        || letter == Letters.LAM;
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
    return at >= 0 && at < size && (state[at] & WORD) != 0;
  }

  boolean is(int at, Kind kind) {
    return at >= 0 && at < size && state[at] >>> KIND_SHIFT == kind.ordinal();
  }

  /// The folded form in the chosen reading; of «للصين» «الصين».
  String form(int at) {
    if ((state[at] & PARTICLE) == 0) {
      return tokens.word(token[at]);
    }
    String form = forms[at];
    if (form == null) {
      form = tokens.word(token[at], skip(at));
      forms[at] = form;
    }
    return form;
  }

  /// The [WordKey] of the form.
  long formKey(int at) {
    String form = (state[at] & MADE) == 0 ? null : forms[at];
    return form == null ? tokens.key(token[at], skip(at)) : WordKey.of(form, 0);
  }

  boolean isForm(int at, String folded) {
    return at >= 0 && at < size && form(at).equals(folded);
  }

  /// Whether the form is one of the set.
  boolean isIn(int at, WordSet set) {
    String form = (state[at] & MADE) == 0 ? null : forms[at];
    return form == null
        ? set.contains(tokens, token[at], skip(at))
        : set.contains(WordKey.of(form, 0), form);
  }

  /// The whole folded form.
  String whole(int at) {
    return tokens.word(token[at]);
  }

  /// How many letters are particles in the chosen reading.
  int skip(int at) {
    return (int) ((state[at] & SKIP_MASK) >>> SKIP_SHIFT);
  }

  /// Whether a particle is read before the word, the swallowed ل of «للصين» too.
  boolean hasParticle(int at) {
    return (state[at] & PARTICLE) != 0;
  }

  boolean has(int at, int classes) {
    return at >= 0 && at < size && ((int) state[at] & classes) != 0;
  }

  /// Whether the token is a word without particles and outside times, of none of the classes.
  boolean isBare(int at, int notClasses) {
    return (state[at] & (WORD | PARTICLE | BOUND | TIME | notClasses & ALL_CLASSES)) == WORD;
  }

  /// Whether a line, sentence or paragraph begins at the position, or the text ends.
  boolean breaksBefore(int at) {
    return at >= size || (state[at] & BREAK) != 0;
  }

  /// Whether the position is the first of a line of the text.
  boolean startsLine(int at) {
    return (state[at] & BREAK) != 0 && tokens.startsLine(token[at]);
  }

  /// Whether the word at `at` follows the one before it with nothing but space between.
  boolean continues(int at) {
    return at > 0 && at < size && (state[at] & (WORD | BREAK)) == WORD;
  }

  /// Whether the form begins with the article.
  boolean isDefinite(int at) {
    return (state[at] & DEFINITE) != 0;
  }

  /// Whether the letter is an alef with hamza: «ألعاب» has no article.
  private boolean isHamza(int i, int position) {
    char letter = tokens.letter(i, position);
    return letter == Letters.ALEF_WITH_HAMZA_ABOVE
        || letter == Letters.ALEF_WITH_HAMZA_BELOW
        || letter == Letters.ALEF_WITH_MADDA_ABOVE;
  }

  /// Whether the article stands in the whole word after any particles: «الحكومة», «للحكومة», «وبالحكومة».
  boolean hasArticle(int at) {
    return (state[at] & ARTICLE) != 0;
  }

  /// Whether particles stand before an article: «بالحكومة», «للحكومة»; such a word begins something new.
  boolean isBound(int at) {
    return (state[at] & BOUND) != 0;
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
    if ((state[at] & ASKED) == 0) {
      int found =
          lexicon
              .reader()
              .ordinary((int) state[at], form(at), formKey(at), tokens, token[at], skip(at));
      int letters = found >>> WordReader.ORDINARY_SKIP_SHIFT;
      if (letters > 0) {
        setParticles(at, letters);
      }
      state[at] |= ASKED | ordinaryBits(found);
    }
    return (int) (state[at] >>> ORDINARY_SHIFT) & WordClass.COMMON;
  }

  /// Whether the whole word is a particle and a noun as well: «لحج».
  boolean mayBeParticleAndNoun(int at) {
    return skip(at) == 0
        && (tokens.splits(token[at]) & 2) != 0
        && (lexicon.words().get(tokens.key(token[at], 1), whole(at), 1) & WordClass.NOUN) != 0;
  }

  /// Sets another reading: the first `letters` letters are particles, `form` is the word.
  void read(int at, int letters, String form) {
    if (letters == 0 && form.equals(whole(at))) {
      setParticles(at, 0);
    } else {
      setForm(at, letters, form);
    }
  }

  /// Marks the positions whose tokens overlap the text's `[start, end)` as part of a temporal expression.
  void markTime(int start, int end) {
    int at = Arrays.binarySearch(token, 0, size, tokens.at(start));
    for (at = at < 0 ? -at - 1 : at; at < size && tokens.start(token[at]) < end; at++) {
      state[at] |= TIME;
    }
  }

  /// Makes the position no part of any name.
  void close(int at) {
    state[at] |= TIME;
  }

  boolean isTime(int at) {
    return at >= 0 && at < size && (state[at] & TIME) != 0;
  }

  /// The form at a position that continues a phrase, or null where the phrase must end before it.
  @Override
  public @Nullable String word(int at) {
    return at >= size || (state[at] & (BREAK | TIME)) != 0 ? null : whole(at);
  }

  @Override
  public long key(int at) {
    return tokens.key(token[at], 0);
  }

  /// The longest of the phrases that begins with the form at the position; null where none does.
  <T> Phrases.@Nullable Match<T> longest(Phrases<T> phrases, int at) {
    return phrases.longest(formKey(at), form(at), at, skip(at), this);
  }

  Tokens tokens() {
    return tokens;
  }

  /// Whether the original has `letter` at the folded position of the form.
  boolean hasLetter(int at, int position, char letter) {
    return tokens.hasLetter(token[at], skip(at) + position, letter);
  }
}
