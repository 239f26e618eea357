package org.isnad.clean;

import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// Knows the words that name a writer («كتب:», «بقلم») or a picture («أرشيفية»). Immutable and thread-safe.
final class Bylines {
  static final String TABLE = "byline-words.tsv";

  private static final int LINE_WORDS = 24;
  private static final int NAME_WORDS = 6;

  private final Phrases<Word> words;

  private Bylines(Phrases<Word> words) {
    this.words = words;
  }

  private enum Word {
    BYLINE,
    PICTURE
  }

  static Bylines load() {
    Phrases.Builder<Word> words = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Bylines.class, TABLE).rows()) {
      Word kind = Word.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String word : row.required(1).split(" \\| ", -1)) {
        words.add(word, kind);
      }
    }
    return new Bylines(words.build());
  }

  /// The token after the words that open a byline, or -1: a mark must follow them, or nothing but a name.
  int cueEnd(Tokens tokens, PageLine line) {
    Phrases.Match<Word> match = words.exact(tokens, line.firstToken);
    if (match == null
        || match.value() != Word.BYLINE
        || match.end() >= line.lastToken
        || line.words > LINE_WORDS
        || !line.isWhole()) {
      return -1;
    }
    boolean marked =
        tokens.is(match.end(), Kind.COLON)
            || tokens.is(match.end(), Kind.SLASH)
            || tokens.is(match.end(), Kind.DASH)
            || tokens.is(match.end(), Kind.SYMBOL);
    return marked
            || (line.words <= NAME_WORDS && line.commas + line.stops == 0 && !line.endsSentence())
        ? match.end()
        : -1;
  }

  boolean namesPicture(Tokens tokens, PageLine line) {
    for (int token = line.firstToken; token < line.lastToken; token++) {
      Phrases.Match<Word> match = words.exact(tokens, token);
      if (match != null && match.value() == Word.PICTURE && match.end() <= line.lastToken) {
        return true;
      }
    }
    return false;
  }
}
