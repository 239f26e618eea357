package org.isnad.clean;

import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// Knows lines that hold nothing but a date, counters, buttons or the names of networks: a page's own words, not the article's. Immutable and thread-safe.
final class InfoLines {
  static final String TABLE = "page-words.tsv";

  private static final int MOST_TOKENS = 40;
  private static final int MOST_LATIN = 4;

  private final Phrases<Word> words;

  private InfoLines(Phrases<Word> words) {
    this.words = words;
  }

  /// What a line says.
  enum Reading {
    NONE,
    /// Counters, buttons, names of networks.
    INFO,
    /// A date or time, perhaps with such.
    DATE,
    /// A date with a word that says that the page was published or changed then.
    LABELED_DATE
  }

  /// What a word of the table is.
  enum Word {
    DATE,
    LABEL,
    PAGE,
    PLATFORM
  }

  static InfoLines load() {
    Phrases.Builder<Word> words = Phrases.builder();
    for (DataTable.Row row : DataTable.read(InfoLines.class, TABLE).rows()) {
      Word kind = Word.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String word : row.required(1).split(" \\| ", -1)) {
        words.add(word.strip(), kind);
      }
    }
    return new InfoLines(words.build());
  }

  /// What the whole line is: every Arabic word of it must be in the table.
  Reading read(Tokens tokens, PageLine line) {
    if (!line.isWhole() || line.lastToken - line.firstToken > MOST_TOKENS) {
      return Reading.NONE;
    }
    boolean number = false;
    boolean date = false;
    boolean label = false;
    int page = 0;
    int latin = 0;
    int token = line.firstToken;
    while (token < line.lastToken) {
      number |= tokens.is(token, Kind.NUMBER);
      if (!tokens.is(token, Kind.WORD)) {
        token++;
        continue;
      }
      Phrases.Match<Word> match = words.exact(tokens, token);
      if (match == null && !FurnitureCues.isArabicWord(tokens, token) && latin++ < MOST_LATIN) {
        token++;
        continue;
      }
      if (match == null || match.end() > line.lastToken) {
        return Reading.NONE;
      }
      switch (match.value()) {
        case DATE -> date = true;
        case LABEL -> label = true;
        case PAGE, PLATFORM -> page++;
      }
      token = match.end();
    }
    if (number && (date || label || page + latin == 0)) {
      return label ? Reading.LABELED_DATE : Reading.DATE;
    }
    return page > 0 ? Reading.INFO : Reading.NONE;
  }

  /// Whether the name of a network stands among the tokens.
  boolean namesPlatform(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      Phrases.Match<Word> match = words.find(tokens, token);
      if (match != null && match.value() == Word.PLATFORM && match.end() <= to) {
        return true;
      }
    }
    return false;
  }
}
