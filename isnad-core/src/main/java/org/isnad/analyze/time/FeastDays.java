package org.isnad.analyze.time;

import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/// Feast days that fall on a fixed day of a calendar. Immutable and thread-safe.
final class FeastDays {
  private final Phrases<PartialDate> phrases;
  private final WordTable<Boolean> firstWords;

  private FeastDays(Phrases<PartialDate> phrases, WordTable<Boolean> firstWords) {
    this.phrases = phrases;
    this.firstWords = firstWords;
  }

  static FeastDays load() {
    Phrases.Builder<PartialDate> phrases = Phrases.builder();
    WordTable.Builder<Boolean> firstWords = WordTable.builder();
    for (DataTable.Row row : DataTable.read(FeastDays.class, "feast-days.tsv").rows()) {
      String phrase = row.required(0);
      CalendarSystem system = CalendarSystem.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      PartialDate date =
          new PartialDate(
              system, 0, Integer.parseInt(row.required(2)), Integer.parseInt(row.required(3)));
      if (!phrases.add(phrase, date)) {
        throw row.wrong("the feast stands twice");
      }
      firstWords.add(phrase.substring(0, phrase.indexOf(' ')), Boolean.TRUE);
    }
    return new FeastDays(phrases.build(), firstWords.build());
  }

  /// The folded words that may begin a feast's name.
  List<String> firstWords() {
    return firstWords.words();
  }

  Phrases.@Nullable Match<PartialDate> at(Tokens tokens, int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return null;
    }
    String word = tokens.word(token);
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0 && firstWords.get(word, skip) != null) {
        return phrases.find(tokens, token);
      }
    }
    return null;
  }
}
