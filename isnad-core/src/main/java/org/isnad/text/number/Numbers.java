package org.isnad.text.number;

import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.isnad.text.number.NumberWord.Sort;
import org.jspecify.annotations.Nullable;

/// Finds the number that begins at a token, in digits, words or both: 28.5, 8 آلاف, خمسة وعشرين, ألفين وثلاثمئة, مليون و200 ألف, نصف مليون.
/// Vague plurals (آلاف, مئات, عشرات) are none. Immutable and thread-safe; a token that begins no number costs a look-up or two.
public final class Numbers {
  private final WordTable<NumberWord> words;

  private Numbers(WordTable<NumberWord> words) {
    this.words = words;
  }

  /// The folded words that may begin one, without particles and article.
  public List<String> firstWords() {
    return words.words();
  }

  /// Reads the lexicon.
  public static Numbers load() {
    WordTable.Builder<NumberWord> words = WordTable.builder();
    for (DataTable.Row row : DataTable.read(Numbers.class, "number-words.tsv").rows()) {
      Sort sort = Sort.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      if (!words.add(row.required(0), new NumberWord(sort, Long.parseLong(row.required(2))))) {
        throw row.wrong("the word stands twice");
      }
    }
    return new Numbers(words.build());
  }

  /// The longest number that begins at the token, after any particles; null where none does.
  public @Nullable NumberMatch at(Tokens tokens, int token) {
    if (tokens.is(token, Kind.NUMBER)) {
      return new NumberParse(new NumberTokens(tokens, words)).digits(token);
    }
    if (!tokens.is(token, Kind.WORD)) {
      return null;
    }
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0) {
        NumberWord found = words.get(tokens, token, skip);
        if (found != null
            && (skip == 0 || !hasKaf(tokens.word(token), skip))
            && !isDead(tokens, token, skip, found)) {
          return new NumberParse(new NumberTokens(tokens, words)).words(token, skip, found);
        }
      }
    }
    return null;
  }

  /// Folded, «ميتا» and «ميتين» (dead) are «مئتا» and «مئتين»: the hundred keeps its hamza.
  private static boolean isDead(Tokens tokens, int token, int skip, NumberWord found) {
    return found.sort() == Sort.HUNDRED
        && tokens.word(token).startsWith("مي", skip)
        && !tokens.hasLetter(token, skip + 1, Letters.YEH_WITH_HAMZA_ABOVE);
  }

  /// «كمية» is no «مئة»: nothing is compared to a number with ك.
  private static boolean hasKaf(String word, int skip) {
    return word.charAt(0) == Letters.KAF || (skip > 1 && word.charAt(1) == Letters.KAF);
  }

  /// The multiplier at the token (ألف, مليونا, ملايين …), or 0.
  public long scaleAt(Tokens tokens, int token) {
    NumberWord word = tokens.is(token, Kind.WORD) ? words.get(tokens, token, 0) : null;
    return word == null ? 0 : NumberTokens.scale(word);
  }

  /// Whether the token is part of a number of any kind, vague plurals included.
  public boolean isNumberWord(Tokens tokens, int token) {
    return tokens.is(token, Kind.WORD) && words.get(tokens, token, 0) != null;
  }
}
