package org.isnad.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.calendar.AbsoluteDates;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.calendar.DateMatch;
import org.jspecify.annotations.Nullable;

/// Settles the article's own day where no metadata gives it: by a line that says when the page was published, the dateline, or the words «اليوم الخميس 6
/// نيسان 2023». A date above the title is the page's, often the day on which it was fetched, and is never taken. Immutable and thread-safe.
final class DayFinder {
  static final String TABLE = "day-words.tsv";

  private static final double LABELED = 0.9;
  private static final double BELOW_TITLE = 0.7;
  private static final double DATELINE = 0.95;
  private static final double WORDS = 0.95;
  private static final int PARAGRAPHS = 4;

  private final AbsoluteDates dates;
  private final InfoLines infoLines;
  private final Phrases<Integer> daysAgo;
  private final Phrases<DayOfWeek> weekdays;
  private final Phrases<Boolean> links;

  private DayFinder(
      AbsoluteDates dates,
      InfoLines infoLines,
      Phrases<Integer> daysAgo,
      Phrases<DayOfWeek> weekdays,
      Phrases<Boolean> links) {
    this.dates = dates;
    this.infoLines = infoLines;
    this.daysAgo = daysAgo;
    this.weekdays = weekdays;
    this.links = links;
  }

  static DayFinder load(InfoLines infoLines) {
    Phrases.Builder<Integer> daysAgo = Phrases.builder();
    Phrases.Builder<DayOfWeek> weekdays = Phrases.builder();
    Phrases.Builder<Boolean> links = Phrases.builder();
    for (DataTable.Row row : DataTable.read(DayFinder.class, TABLE).rows()) {
      for (String word : row.required(2).split(" \\| ", -1)) {
        switch (row.required(0)) {
          case "ago" -> daysAgo.add(word, Integer.valueOf(row.required(1)));
          case "weekday" -> weekdays.add(word, DayOfWeek.valueOf(row.required(1)));
          case "link" -> links.add(word, true);
          default -> throw row.wrong("ago, weekday or link, not " + row.cell(0));
        }
      }
    }
    return new DayFinder(
        AbsoluteDates.load(), infoLines, daysAgo.build(), weekdays.build(), links.build());
  }

  /// The day that words alone give, for metadata that is written out («16 مايو 2018»).
  @Nullable LocalDate read(String words) {
    Tokens tokens = Tokenizer.tokenize(words);
    Dated dated = first(tokens, 0, tokens.size());
    return dated == null ? null : dated.day;
  }

  /// The day of the page and what it rests on; null where nothing settles it.
  ///
  /// @param titleLine index of the title among the lines, -1 where it is kept apart from them
  @Nullable ArticleDate find(
      Tokens tokens, List<PageLine> lines, int titleLine, @Nullable Span dateline) {
    ArticleDate found = page(tokens, lines, titleLine);
    if (found == null && dateline != null) {
      Dated dated = first(tokens, tokens.at(dateline.start()), tokens.at(dateline.end() - 1) + 1);
      found = dated == null ? null : dated.on(ArticleDate.Basis.DATELINE, DATELINE);
    }
    return found != null ? found : words(tokens, lines);
  }

  private @Nullable ArticleDate page(Tokens tokens, List<PageLine> lines, int titleLine) {
    int prose = Zones.of(lines).firstProse();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      InfoLines.Reading reading =
          line.isDropped() ? infoLines.read(tokens, line) : InfoLines.Reading.NONE;
      boolean below = titleLine >= 0 && i > titleLine && i < prose;
      if (reading == InfoLines.Reading.LABELED_DATE || (line.isInfo && below)) {
        Dated dated = first(tokens, line.firstToken, line.lastToken);
        if (dated != null) {
          return dated.on(
              ArticleDate.Basis.PAGE,
              reading == InfoLines.Reading.LABELED_DATE ? LABELED : BELOW_TITLE);
        }
      }
    }
    return null;
  }

  /// The first full date among the tokens; a Gregorian one before a Hijri one.
  private @Nullable Dated first(Tokens tokens, int from, int to) {
    Dated hijri = null;
    int token = from;
    while (token < to) {
      DateMatch match = dates.at(tokens, token);
      LocalDate day = match == null || match.end() > to ? null : match.date().toDay();
      if (match == null || day == null) {
        token++;
        continue;
      }
      Dated dated = new Dated(day, match.span(tokens));
      if (match.date().system() == CalendarSystem.GREGORIAN) {
        return dated;
      }
      hijri = hijri == null ? dated : hijri;
      token = match.end();
    }
    return hijri;
  }

  /// «اليوم الخميس 6 نيسان/أبريل 2023» in one of the first paragraphs; أمس and غدا move it by a day. A weekday that is not the date's settles nothing.
  private @Nullable ArticleDate words(Tokens tokens, List<PageLine> lines) {
    int paragraphs = 0;
    for (PageLine line : lines) {
      if (line.isDropped()) {
        continue;
      }
      for (int token = line.firstToken; token < line.headEnd; token++) {
        Phrases.Match<Integer> ago = daysAgo.exact(tokens, token);
        ArticleDate found = ago == null ? null : after(tokens, ago, line.headEnd);
        if (found != null) {
          return found;
        }
      }
      if (line.isProse() && ++paragraphs == PARAGRAPHS) {
        break;
      }
    }
    return null;
  }

  private @Nullable ArticleDate after(Tokens tokens, Phrases.Match<Integer> ago, int to) {
    int token = ago.end();
    Phrases.Match<DayOfWeek> weekday = token < to ? weekdays.exact(tokens, token) : null;
    token = weekday == null ? token : weekday.end();
    while (token < to
        && (tokens.is(token, Kind.COMMA)
            || tokens.is(token, Kind.BRACKET_OPEN)
            || tokens.is(token, Kind.DASH)
            || tokens.is(token, Kind.SLASH)
            || isLink(tokens, token))) {
      token++;
    }
    DateMatch match = token < to ? dates.at(tokens, token) : null;
    LocalDate day = match == null || match.end() > to ? null : match.date().toDay();
    if (match == null
        || day == null
        || (weekday != null && day.getDayOfWeek() != weekday.value())) {
      return null;
    }
    Dated dated =
        new Dated(
            day.plusDays(ago.value()),
            new Span(tokens.start(ago.first()), tokens.end(match.end() - 1)));
    return dated.on(ArticleDate.Basis.TEXT, WORDS);
  }

  private boolean isLink(Tokens tokens, int token) {
    return links.exact(tokens, token) != null;
  }

  private record Dated(LocalDate day, Span span) {
    ArticleDate on(ArticleDate.Basis basis, double confidence) {
      return new ArticleDate(day.toString(), day, basis, confidence, span);
    }
  }
}
