package org.isnad.analyze.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analyze.time.TimeWord.Article;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.DataTable;
import org.isnad.text.FirstWords;
import org.isnad.text.Folding;
import org.isnad.text.WordTable;
import org.isnad.text.calendar.AbsoluteDates;
import org.isnad.text.calendar.Months;
import org.isnad.text.number.Numbers;
import org.isnad.text.number.Ordinals;

/// Every word list that temporal expressions are read with. Immutable and thread-safe.
///
/// @param firstWords those of `starters`
/// @param future words that tell of what is to come
/// @param notFuture words that only look like a future verb
/// @param imperfects present verbs of events that are announced
/// @param pastVerbs verbs in the past that hold the date after them
/// @param callWords words of calling for what is to come
/// @param namedAfterDates words before a day and month that is then a name
/// @param prepositions words before a bare month or year; true where nothing but a time is likely to follow
/// @param eventYears words before a bare year
/// @param countNouns nouns after a numeral that is then no year
record TimeLexicon(
    FirstWords firstWords,
    WordTable<Starter> starters,
    WordTable<Boolean> future,
    WordTable<Boolean> notFuture,
    WordTable<Boolean> imperfects,
    WordTable<Boolean> pastVerbs,
    WordTable<Boolean> callWords,
    WordTable<Boolean> namedAfterDates,
    WordTable<Boolean> prepositions,
    WordTable<Boolean> eventYears,
    WordTable<Boolean> countNouns,
    WordTable<Boolean> hedges,
    WordTable<Boolean> durationWords,
    NotToday notToday,
    FeastDays feasts,
    AbsoluteDates dates) {
  /// The mark of the words with which an expression may begin.
  static final int STARTER = 1;

  private static final List<String> OTHERS = List.of("موسم", "ابن", "ابنه");

  static TimeLexicon load() {
    AbsoluteDates dates = AbsoluteDates.load();
    FeastDays feasts = FeastDays.load();
    WordTable<Starter> starters = starters(dates, feasts);
    return new TimeLexicon(
        FirstWords.builder().mark(starters.words(), STARTER).build(),
        starters,
        list("tense-words.tsv"),
        list("not-future.tsv"),
        list("imperfects.tsv"),
        list("past-verbs.tsv"),
        list("call-words.tsv"),
        list("named-after-dates.tsv"),
        list("prepositions.tsv"),
        list("event-years.tsv"),
        list("count-nouns.tsv"),
        list("hedges.tsv"),
        list("duration-words.tsv"),
        NotToday.load(),
        feasts,
        dates);
  }

  private static WordTable<Starter> starters(AbsoluteDates dates, FeastDays feasts) {
    Map<String, Starter> all = new LinkedHashMap<>();
    for (DataTable.Row row : DataTable.read(TimeLexicon.class, "time-words.tsv").rows()) {
      if (all.put(Folding.fold(row.required(0)), new Starter(word(row), 0)) != null) {
        throw row.wrong("the word stands twice");
      }
    }
    mark(all, dates.numbers().firstWords(), Starter.NUMBER);
    mark(all, dates.ordinals().firstWords(), Starter.ORDINAL);
    mark(all, dates.months().firstWords(), Starter.MONTH);
    mark(all, feasts.firstWords(), Starter.FEAST);
    mark(all, OTHERS, Starter.OTHER);
    WordTable.Builder<Starter> out = WordTable.builder();
    all.forEach(out::add);
    return out.build();
  }

  private static TimeWord word(DataTable.Row row) {
    String value = row.cell(2);
    String article = row.cell(4);
    return TimeWord.of(
        Sort.valueOf(row.required(1).toUpperCase(Locale.ROOT)),
        value.isEmpty() ? 0 : Integer.parseInt(value),
        row.cell(3),
        article.isEmpty() ? Article.ANY : Article.valueOf(article.toUpperCase(Locale.ROOT)));
  }

  private static void mark(Map<String, Starter> all, List<String> words, int kind) {
    words.forEach(word -> all.merge(word, new Starter(null, kind), (old, added) -> old.with(kind)));
  }

  private static WordTable<Boolean> list(String name) {
    WordTable.Builder<Boolean> out = WordTable.builder();
    DataTable.read(TimeLexicon.class, name)
        .rows()
        .forEach(row -> out.add(row.required(0), !row.cell(1).equals("weak")));
    return out.build();
  }

  Numbers numbers() {
    return dates.numbers();
  }

  Ordinals ordinals() {
    return dates.ordinals();
  }

  Months months() {
    return dates.months();
  }
}
