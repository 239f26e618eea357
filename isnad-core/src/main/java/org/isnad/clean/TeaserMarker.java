package org.isnad.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Drops the first sentences of other stories that a page sets below its article. Arabic paragraphs are linked: inside a report they begin
/// with و or a connective. Three or more at its end that each open like a report, and speak of other things than the rest, are leads.
final class TeaserMarker {
  private static final int LEAST = 3;
  private static final int MOST = 8;
  private static final int LEAST_WORDS = 8;
  private static final double FOREIGN = 0.35;
  private static final double MOST_SHARED = 0.45;
  private static final double MOST_SHARED_BY_FIRST = 0.6;

  private final LeadVerbs verbs;
  private final Datelines datelines;
  private final @Nullable Span title;
  private final Stems stems;
  private final Tokens tokens;
  private final List<PageLine> lines;

  TeaserMarker(
      Lexicons lexicons, String text, @Nullable Span title, Tokens tokens, List<PageLine> lines) {
    this.verbs = lexicons.leads();
    this.datelines = lexicons.datelines();
    this.stems = new Stems(lexicons.leads(), text);
    this.title = title;
    this.tokens = tokens;
    this.lines = lines.stream().filter(line -> !line.isDropped()).toList();
  }

  void mark() {
    int last = lines.size();
    int first = last;
    while (first > 2 && last - first < MOST && mayTease(lines.get(first - 1))) {
      first--;
    }
    for (int from = first; last - from >= LEAST; from++) {
      if (isRun(from) && isForeign(from)) {
        lines.subList(from, last).forEach(PageLine::drop);
        return;
      }
    }
  }

  /// One sentence, and nothing that links it.
  private boolean mayTease(PageLine line) {
    return line.words >= LEAST_WORDS
        && line.stops <= 1
        && (opensQuotation(line) || opensReport(line) || !isLinked(line));
  }

  private boolean isRun(int from) {
    return opensReport(lines.get(from))
        && openers(from, lines.size()) >= Math.max(LEAST, 3 * (lines.size() - from) / 5)
        && linksItsParagraphs(from);
  }

  /// Whether the paragraphs between the lead and the run are mostly linked; where none is, leads are the page's own way.
  private boolean linksItsParagraphs(int to) {
    return to > 1 && 2 * openers(1, to) < to - 1;
  }

  private int openers(int from, int to) {
    int openers = 0;
    for (int i = from; i < to; i++) {
      openers += opensReport(lines.get(i)) ? 1 : 0;
    }
    return openers;
  }

  private boolean opensReport(PageLine line) {
    if (verbs.opens(tokens.word(line.firstToken))) {
      return true;
    }
    Datelines.Found dateline = datelines.read(tokens, line);
    return dateline != null && !dateline.alone();
  }

  private boolean opensQuotation(PageLine line) {
    return tokens.is(line.firstToken, Kind.QUOTE_OPEN)
        || tokens.is(line.firstToken, Kind.QUOTE_NEUTRAL);
  }

  private boolean isLinked(PageLine line) {
    String word = tokens.word(line.firstToken);
    return !tokens.is(line.firstToken, Kind.WORD) || verbs.isLinked(word);
  }

  /// Whether the run shares few of its words with the title and what stands above it. Where that is linked throughout, some such leads
  /// at the run's end give away the others, which may be of the same story.
  private boolean isForeign(int from) {
    Set<String> known = new HashSet<>();
    if (title != null) {
      stems.add(title, known);
    }
    for (int i = 0; i < from; i++) {
      stems.add(lines.get(i).span(), known);
    }
    int length = lines.size() - from;
    double all = 0;
    double first = 0;
    int foreign = 0;
    for (int i = from; i < lines.size(); i++) {
      double one = shared(lines.get(i).span(), known);
      first = i == from ? one : first;
      all += one;
      foreign += one <= FOREIGN ? 1 : 0;
    }
    return (all <= MOST_SHARED * length && first <= MOST_SHARED_BY_FIRST)
        || (length > LEAST
            && foreign >= 2
            && openers(1, from) == 0
            && openers(from, lines.size()) == length);
  }

  private double shared(Span span, Set<String> known) {
    Set<String> own = new HashSet<>();
    stems.add(span, own);
    int common = 0;
    for (String stem : own) {
      common += known.contains(stem) ? 1 : 0;
    }
    return own.isEmpty() ? 1 : (double) common / own.size();
  }
}
