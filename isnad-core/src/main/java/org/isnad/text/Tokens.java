package org.isnad.text;

import java.util.Arrays;

/// The tokens of a text, as parallel arrays: what kind, where in the original, and the folded form ([Folding]).
///
/// An Arabic word may carry particles before it (و ف ب ل ك ال). Which of its letters are particles cannot be told without
/// a lexicon (وزير begins with no particle), so a token keeps its whole form and lists where it may be split:
/// [#splits(int)] has bit `k` set where the first `k` folded letters may be particles; [#word(int, int)] is what follows, and
/// [#start(int, int)] where that begins in the original. Bit 0 is always set.
///
/// Immutable after [Tokenizer#tokenize] has filled it, and thread-safe.
public final class Tokens {
  static final byte STARTS_LINE = 1;
  static final byte STARTS_PARAGRAPH = 2;
  static final byte SPACE_BEFORE = 4;
  static final byte STARTS_BLOCK = 8;
  static final byte PLAIN = 16;

  private final CharSequence text;
  private int size;
  private Kind[] kinds;
  private int[] starts;
  private int[] ends;
  private String[] words;
  private long[] keys;
  private int[] firsts;
  private byte[] layout;
  private byte[] splits;

  /// @param expected about how many tokens will be added
  Tokens(CharSequence text, int expected) {
    this.text = text;
    int room = Math.max(expected, 8);
    kinds = new Kind[room];
    starts = new int[room];
    ends = new int[room];
    words = new String[room];
    keys = new long[room];
    firsts = new int[room];
    layout = new byte[room];
    splits = new byte[room];
  }

  /// Adds a token whose folded form comes for the first time.
  void add(Kind kind, int start, int end, String folded, long key, int split, int flags) {
    add(kind, start, end, flags);
    words[size] = folded;
    keys[size] = key;
    firsts[size] = size;
    splits[size] = (byte) split;
    size++;
  }

  /// Adds a token of the same folded form as `first`.
  void addAgain(Kind kind, int start, int end, int first, int flags) {
    add(kind, start, end, flags);
    words[size] = words[first];
    keys[size] = keys[first];
    firsts[size] = first;
    splits[size] = splits[first];
    size++;
  }

  private void add(Kind kind, int start, int end, int flags) {
    if (size == starts.length) {
      int more = size * 2;
      kinds = Arrays.copyOf(kinds, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      keys = Arrays.copyOf(keys, more);
      firsts = Arrays.copyOf(firsts, more);
      layout = Arrays.copyOf(layout, more);
      splits = Arrays.copyOf(splits, more);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    layout[size] = (byte) flags;
  }

  /// The text that the tokens are of.
  public CharSequence text() {
    return text;
  }

  public int size() {
    return size;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  public boolean is(int token, Kind kind) {
    return token >= 0 && token < size && kinds[token] == kind;
  }

  /// The first UTF-16 unit of the token in the original.
  public int start(int token) {
    return starts[token];
  }

  /// One past the last UTF-16 unit of the token in the original.
  public int end(int token) {
    return ends[token];
  }

  /// The span of tokens `[first, end)`, from the first's start to the last's end.
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /// The same with the first `skip` folded letters of the first token, its particles, left out.
  public Span span(int first, int skip, int end) {
    return new Span(start(first, skip), ends[end - 1]);
  }

  /// The folded form of the token. Marks are given as they stand, numbers with their separators and the digits 0-9.
  public String word(int token) {
    return words[token];
  }

  /// The first token of the text with the same folded form, at most `token`: what depends on the form alone is worked out once for that one.
  public int first(int token) {
    return firsts[token];
  }

  /// The [WordKey] of the folded form without its first `skip` letters.
  public long key(int token, int skip) {
    return WordKey.tail(keys[token], words[token], skip);
  }

  /// Whether the token's whole folded form is `folded`; false outside the tokens.
  public boolean isWord(int token, String folded) {
    return token >= 0
        && token < size
        && WordKey.mayBe(keys[token], folded)
        && words[token].equals(folded);
  }

  /// The folded form without its first `skip` letters.
  public String word(int token, int skip) {
    return skip == 0 ? words[token] : words[token].substring(skip);
  }

  /// The folded form with the article where the particle ل has swallowed its alef: for «للصين» (and `skip` 0, or the length
  /// of what stands before the two ل) «الصين»; else the same as `word(token, skip)`.
  public String definite(int token, int skip) {
    String word = words[token];
    return Particles.isDoubleLam(word, skip)
        ? Particles.ARTICLE + word.substring(skip + 2)
        : word(token, skip);
  }

  /// Whether two ل stand behind the first `skip` folded letters, the second of which may be the article's: «للصين».
  public boolean isDoubleLam(int token, int skip) {
    long key = keys[token];
    return WordKey.isExact(key)
        ? WordKey.letters(key) > skip + 3
            && WordKey.letter(key, skip) == Letters.LAM
            && WordKey.letter(key, skip + 1) == Letters.LAM
        : Particles.isDoubleLam(words[token], skip);
  }

  /// The first letter of the folded form.
  public char firstLetter(int token) {
    long key = keys[token];
    return WordKey.isExact(key) ? WordKey.letter(key, 0) : words[token].charAt(0);
  }

  /// The last letter of the folded form.
  public char lastLetter(int token) {
    long key = keys[token];
    return WordKey.isExact(key)
        ? WordKey.lastLetter(key)
        : words[token].charAt(words[token].length() - 1);
  }

  /// Whether the folded form begins with ال.
  public boolean startsWithArticle(int token) {
    long key = keys[token];
    return WordKey.isExact(key)
        ? WordKey.letters(key) > 1
            && WordKey.letter(key, 0) == Letters.ALEF
            && WordKey.letter(key, 1) == Letters.LAM
        : words[token].startsWith(Particles.ARTICLE);
  }

  /// Bit `k` is set where the first `k` folded letters may be particles.
  public int splits(int token) {
    return splits[token];
  }

  /// Whether the first `skip` folded letters of the token may be particles.
  public boolean mayBeParticles(int token, int skip) {
    return skip < 8 && (splits[token] & (1 << skip)) != 0;
  }

  /// Where in the original the token's folded letter number `skip` stands; of a letter within a ligature, where the ligature does.
  public int start(int token, int skip) {
    if (isPlain(token)) {
      return Math.min(starts[token] + skip, ends[token]);
    }
    int at = starts[token];
    int left = skip;
    while (at < ends[token] && skip > 0) {
      int letters = Folding.length(text.charAt(at));
      if (letters > left) {
        break;
      }
      left -= letters;
      at++;
    }
    return at;
  }

  /// The words of the original, as they stand.
  public String original(int token) {
    return text.subSequence(starts[token], ends[token]).toString();
  }

  /// Whether the original has the letter `letter` at folded position `position`: tells على from علي where folding does not.
  public boolean hasLetter(int token, int position, char letter) {
    return letter(token, position) == letter;
  }

  /// The letter of the original at folded position `position`; NUL where the token has none there.
  public char letter(int token, int position) {
    int at = start(token, position);
    return at < ends[token] ? text.charAt(at) : 0;
  }

  /// Whether every character of the original is one letter of the folded form: no vowel signs, no ligatures, nothing invisible.
  public boolean isPlain(int token) {
    return (layout[token] & PLAIN) != 0;
  }

  /// Whether the token is the first on its line.
  public boolean startsLine(int token) {
    return (layout[token] & STARTS_LINE) != 0;
  }

  /// Whether a blank line, a block's edge or the text's start stands before the token.
  public boolean startsParagraph(int token) {
    return (layout[token] & STARTS_PARAGRAPH) != 0;
  }

  /// Whether the token is the first of a content block: what stands before it is furniture or nothing.
  public boolean startsBlock(int token) {
    return (layout[token] & STARTS_BLOCK) != 0;
  }

  /// Whether white space (or a line end) stands before the token.
  public boolean spaceBefore(int token) {
    return (layout[token] & SPACE_BEFORE) != 0;
  }

  /// The first token that ends after `offset`; `size()` where there is none.
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }
}
