package org.isnad.clean;

import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// Knows lines that hold nothing but a date or a time: a page's own, not the article's words. Immutable and thread-safe.
final class DateLines {
  static final String TABLE = "date-words.tsv";

  private static final int MOST_TOKENS = 32;
  private static final int MOST_LATIN = 1;

  private final Phrases<Boolean> words;

  private DateLines(Phrases<Boolean> words) {
    this.words = words;
  }

  /// What a line says of dates.
  enum Reading {
    NONE,
    /// A date or time alone.
    BARE,
    /// With a word that says that the page was published or changed then.
    LABELED
  }

  static DateLines load() {
    Phrases.Builder<Boolean> words = Phrases.builder();
    for (DataTable.Row row : DataTable.read(DateLines.class, TABLE).rows()) {
      boolean label = row.required(0).equals("label");
      if (!label && !row.required(0).equals("word")) {
        throw row.wrong("word or label, not " + row.cell(0));
      }
      for (String word : row.required(1).split(" \\| ", -1)) {
        words.add(word.strip(), label);
      }
    }
    return new DateLines(words.build());
  }

  /// What the whole line is: every Arabic word of it must be a date's.
  Reading read(Tokens tokens, PageLine line) {
    if (!line.isWhole() || line.lastToken - line.firstToken > MOST_TOKENS) {
      return Reading.NONE;
    }
    boolean number = false;
    boolean labeled = false;
    int latin = 0;
    int token = line.firstToken;
    while (token < line.lastToken) {
      number |= tokens.is(token, Kind.NUMBER);
      if (!tokens.is(token, Kind.WORD)) {
        token++;
        continue;
      }
      Phrases.Match<Boolean> match = words.exact(tokens, token);
      if (match == null && !FurnitureCues.isArabicWord(tokens, token) && latin++ < MOST_LATIN) {
        token++;
        continue;
      }
      if (match == null || match.end() > line.lastToken) {
        return Reading.NONE;
      }
      labeled |= match.value();
      token = match.end();
    }
    return !number ? Reading.NONE : labeled ? Reading.LABELED : Reading.BARE;
  }
}
