package org.isnad.text.number;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.WAW;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.isnad.text.number.NumberMatch.Form;
import org.jspecify.annotations.Nullable;

/// Finds the ordinal that begins at a token: الأول, الثالث عشر, الخامس والعشرين, أول, الثلاثين. Immutable and thread-safe.
public final class Ordinals {
  private final WordTable<OrdinalWord> words;

  private Ordinals(WordTable<OrdinalWord> words) {
    this.words = words;
  }

  private record OrdinalWord(Sort sort, int value) {}

  private enum Sort {
    /// First to ninth, and the head of eleventh to nineteenth and twenty-first to ninety-ninth.
    UNIT,
    /// The second word of eleventh to nineteenth.
    TEN,
    TENS,
    /// Tenth, hundredth: joins nothing.
    WHOLE
  }

  /// The folded words that may begin one, without particles and article.
  public List<String> firstWords() {
    return words.words();
  }

  /// Reads the lexicon.
  public static Ordinals load() {
    WordTable.Builder<OrdinalWord> words = WordTable.builder();
    for (DataTable.Row row : DataTable.read(Ordinals.class, "ordinal-words.tsv").rows()) {
      OrdinalWord word =
          new OrdinalWord(
              Sort.valueOf(row.required(1).toUpperCase(Locale.ROOT)),
              Integer.parseInt(row.required(2)));
      if (!words.add(row.required(0), word)) {
        throw row.wrong("the word stands twice");
      }
    }
    return new Ordinals(words.build());
  }

  /// The longest ordinal at the token, after any particles; null where none stands. Tens without the article count, and are none here.
  public @Nullable NumberMatch at(Tokens tokens, int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return null;
    }
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      OrdinalWord found = (splits & (1 << skip)) != 0 ? words.get(tokens, token, skip) : null;
      if (found != null) {
        boolean definite = isArticle(tokens.word(token), skip);
        return match(tokens, token, definite ? skip - 2 : skip, found, definite);
      }
    }
    return null;
  }

  private static boolean isArticle(String word, int skip) {
    return skip >= 2
        && word.charAt(skip - 1) == LAM
        && (word.charAt(skip - 2) == ALEF || word.charAt(skip - 2) == LAM);
  }

  private @Nullable NumberMatch match(
      Tokens tokens, int token, int skip, OrdinalWord first, boolean definite) {
    return switch (first.sort()) {
      case TEN -> null;
      case TENS -> definite ? ordinal(token, skip, token + 1, first.value()) : null;
      case WHOLE -> ordinal(token, skip, token + 1, first.value());
      case UNIT -> {
        OrdinalWord next = tokens.is(token + 1, Kind.WORD) ? words.get(tokens, token + 1, 0) : null;
        if (next != null && next.sort() == Sort.TEN) {
          yield ordinal(token, skip, token + 2, 10 + first.value());
        }
        int at = token + 1;
        OrdinalWord tens = null;
        if (tokens.is(at, Kind.WORD) && tokens.word(at).charAt(0) == WAW) {
          String joined = tokens.word(at);
          if (joined.length() == 1 && tokens.is(at + 1, Kind.WORD)) {
            at++;
            tens = definitePart(tokens.word(at), 0);
          } else {
            tens = definitePart(joined, 1);
          }
        }
        yield tens != null && tens.sort() == Sort.TENS
            ? ordinal(token, skip, at + 1, first.value() + tens.value())
            : ordinal(token, skip, token + 1, first.value());
      }
    };
  }

  private @Nullable OrdinalWord definitePart(String word, int from) {
    return word.startsWith("ال", from) ? words.get(word, from + 2) : words.get(word, from);
  }

  private static NumberMatch ordinal(int first, int skip, int end, int value) {
    return new NumberMatch(first, skip, end, BigDecimal.valueOf(value), Form.WORDS);
  }
}
