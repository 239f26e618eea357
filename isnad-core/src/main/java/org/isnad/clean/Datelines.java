package org.isnad.clean;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what stands before the first sentence: place, day, agency, reporter («موسكو - رويترز», «القاهرة (رويترز) -», «دبي، 12 مايو»).
/// Immutable and thread-safe.
final class Datelines {
  static final String PLACES = "places.tsv";

  private static final int MOST_TOKENS = 26;
  private static final int NAME_WORDS = 4;
  private static final int BRACKET_TOKENS = 5;

  private final Outlets outlets;
  private final LeadVerbs leads;
  private final Phrases<Boolean> places;
  private final Phrases<Boolean> dateWords;

  private Datelines(
      Outlets outlets, LeadVerbs leads, Phrases<Boolean> places, Phrases<Boolean> dateWords) {
    this.outlets = outlets;
    this.leads = leads;
    this.places = places;
    this.dateWords = dateWords;
  }

  static Datelines load(Outlets outlets, LeadVerbs leads) {
    Phrases.Builder<Boolean> places = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Datelines.class, PLACES).rows()) {
      for (String place : row.required(0).split(" \\| ", -1)) {
        places.add(place, true);
      }
    }
    Phrases.Builder<Boolean> words = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Datelines.class, InfoLines.TABLE).rows()) {
      if (row.required(0).equals("date")) {
        for (String word : row.required(1).split(" \\| ", -1)) {
          words.add(word, true);
        }
      }
    }
    return new Datelines(outlets, leads, places.build(), words.build());
  }

  /// A dateline that was read.
  ///
  /// @param end the token after it
  /// @param alone whether it is the whole line
  /// @param reporter tokens of the reporter's name, or null
  record Found(
      int first, int end, boolean alone, @Nullable Span reporter, List<SourceLine> sources) {
    Found {
      sources = List.copyOf(sources);
    }

    Span span(Tokens tokens) {
      return tokens.span(first, end);
    }
  }

  /// Whether a place's name begins at the token.
  boolean isPlace(Tokens tokens, int token) {
    return places.exact(tokens, token) != null;
  }

  /// The dateline at the line's start, or null.
  @Nullable Found read(Tokens tokens, PageLine line) {
    return line.firstToken == line.lastToken ? null : new Parse(tokens, line).run();
  }

  /// One reading, segment by segment; dashes, slashes and a closing colon stand between segments.
  private final class Parse {
    private final Tokens tokens;
    private final PageLine line;
    private final int limit;
    private final List<SourceLine> sources = new ArrayList<>();
    private int segmentStart;
    private int unknown;
    private boolean place;
    private boolean source;
    private boolean bracketed;
    private boolean number;
    private boolean dated;
    private boolean anyPlace;
    private boolean anySource;
    private boolean anyNumber;
    private int segments;
    private boolean dashed;
    private int best = -1;
    private int sourcesAtBest;
    private @Nullable Span reporter;

    Parse(Tokens tokens, PageLine line) {
      this.tokens = tokens;
      this.line = line;
      this.limit = Math.min(line.headEnd, line.firstToken + MOST_TOKENS);
      this.segmentStart = line.firstToken;
    }

    @Nullable Found run() {
      int token = line.firstToken;
      while (token < limit && token >= 0) {
        token =
            switch (tokens.kind(token)) {
              case WORD -> word(token);
              case NUMBER -> number(token);
              case BRACKET_OPEN -> bracket(token);
              case DASH, SLASH -> separator(token, false);
              case COLON -> separator(token, true);
              case COMMA, QUOTE_OPEN, QUOTE_CLOSE, QUOTE_NEUTRAL -> token + 1;
              case SYMBOL ->
                  tokens.isWord(token, "|") || tokens.isWord(token, "*")
                      ? separator(token, false)
                      : -1;
              case BRACKET_CLOSE, SEMICOLON, PERIOD, ELLIPSIS, QUESTION, EXCLAMATION, PERCENT -> -1;
            };
      }
      if (token >= line.lastToken && line.isWhole() && endsAlone()) {
        return new Found(line.firstToken, line.lastToken, true, reporter, sources);
      }
      return best < 0
          ? null
          : new Found(
              line.firstToken,
              best,
              best == line.lastToken,
              reporter,
              sources.subList(0, sourcesAtBest));
    }

    private int word(int token) {
      Phrases.Match<SourceLine.Kind> outlet = outlets.at(tokens, token);
      Phrases.Match<Boolean> named = places.exact(tokens, token);
      if (outlet != null && outlet.end() <= limit && isOutlet(token, outlet, named)) {
        source = true;
        sources.add(
            new SourceLine(
                outlet.span(tokens).of(tokens.text()), outlet.value(), outlet.span(tokens)));
        if (anyNumber() && (place || anyPlace) && unknown == 0) {
          keep(outlet.end());
        }
        return outlet.end();
      }
      if (named != null && named.end() <= limit) {
        place = true;
        return named.end();
      }
      Phrases.Match<Boolean> date = dateWords.exact(tokens, token);
      if (date != null && date.end() <= limit) {
        dated = true;
        return date.end();
      }
      if (leads.isCommon(tokens.word(token)) || leads.opens(tokens.word(token))) {
        return -1; // a sentence or a title, no name
      }
      unknown++;
      return unknown > NAME_WORDS + 2 ? -1 : token + 1;
    }

    /// A city that has given an outlet its name («الرياض») is the city, unless marks of quotation say otherwise.
    private boolean isOutlet(
        int token, Phrases.Match<SourceLine.Kind> outlet, Phrases.@Nullable Match<Boolean> named) {
      boolean quoted =
          token > 0
              && (tokens.is(token - 1, Kind.QUOTE_OPEN)
                  || tokens.is(token - 1, Kind.QUOTE_NEUTRAL));
      return named == null || outlet.end() > named.end() || quoted;
    }

    private boolean anyNumber() {
      return number || anyNumber;
    }

    private int number(int token) {
      number = true;
      return token + 1;
    }

    /// «(رويترز)» is a source; another bracket is a remark on the place.
    private int bracket(int token) {
      int at = token + 1;
      boolean found = false;
      while (at < limit && at <= token + 2 * BRACKET_TOKENS && !tokens.is(at, Kind.BRACKET_CLOSE)) {
        Phrases.Match<SourceLine.Kind> outlet = outlets.at(tokens, at);
        if (outlet != null && outlet.end() <= limit) {
          found = true;
          sources.add(
              new SourceLine(
                  outlet.span(tokens).of(tokens.text()), outlet.value(), outlet.span(tokens)));
          at = outlet.end();
        } else {
          at++;
        }
      }
      if (at >= limit
          || !tokens.is(at, Kind.BRACKET_CLOSE)
          || (!found && at > token + BRACKET_TOKENS)) {
        return -1;
      }
      source |= found;
      bracketed |= found;
      if (found && place && unknown == 0) {
        keep(at + 1);
      }
      return at + 1;
    }

    private int separator(int token, boolean colon) {
      int next = token + 1;
      while (next < limit && (tokens.is(next, Kind.DASH) || tokens.is(next, Kind.COLON))) {
        next++;
      }
      if (token == segmentStart) {
        segmentStart = next;
        return next;
      }
      if (!isSegment()) {
        return -1;
      }
      if (segments == 0 && unknown > 0 && !bracketed) {
        reporter = tokens.span(segmentStart, token);
      }
      close();
      dashed = !colon;
      if (anySource || (anyPlace && (!colon || next == line.lastToken))) {
        keep(next);
      }
      segmentStart = next;
      return colon && best == next ? -1 : next;
    }

    private boolean isSegment() {
      return (place || source) && (unknown == 0 || bracketed)
          || ((number || dated) && unknown == 0)
          || (segments == 0 && !place && !source && unknown <= NAME_WORDS);
    }

    private void close() {
      anyPlace |= place;
      anySource |= source;
      anyNumber |= number;
      place = false;
      source = false;
      bracketed = false;
      number = false;
      dated = false;
      unknown = 0;
      segments++;
    }

    private void keep(int end) {
      best = end;
      sourcesAtBest = sources.size();
    }

    /// After a dash a few words that nothing knows are a reporter or a small town («عين اليوم – السيح», «الرياض - أحمد الشمالي»).
    private boolean isName() {
      return !place
          && !source
          && unknown <= NAME_WORDS - 1
          && line.commas + line.stops == 0
          && !line.endsSentence();
    }

    /// The line ends: its last segment must be known too, and a single segment must be a source or a place with a day.
    private boolean endsAlone() {
      if (segmentStart >= line.lastToken) {
        return best == line.lastToken;
      }
      boolean single = segments == 0;
      if (!isSegment() && !(dashed && isName() && (anySource || anyPlace))) {
        return false;
      }
      if (!single && unknown > 0 && reporter == null) {
        reporter = tokens.span(segmentStart, line.lastToken);
      }
      if (single && unknown > 0) {
        return false;
      }
      close();
      return anySource || (anyPlace && (!single || anyNumber));
    }
  }
}
