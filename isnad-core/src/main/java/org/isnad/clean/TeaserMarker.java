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
  private static final int LEAST_UNLINKED = 4;
  private static final int MOST = 8;
  private static final int LOOSE_WORDS = 15;
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

  /// The first line below the title and the report's first paragraph.
  private final int afterLead;

  TeaserMarker(
      Lexicons lexicons, String text, @Nullable Span title, Tokens tokens, List<PageLine> lines) {
    this.verbs = lexicons.leads();
    this.datelines = lexicons.datelines();
    this.stems = new Stems(lexicons.leads(), text);
    this.title = title;
    this.tokens = tokens;
    this.lines = lines.stream().filter(line -> !line.isDropped()).toList();
    this.afterLead = title == null ? 2 : 1;
  }

  void mark() {
    int last = lines.size();
    int first = last;
    while (first > 2 && last - first < MOST && mayTease(lines.get(first - 1))) {
      first--;
    }
    for (int from = first; last - from >= LEAST; from++) {
      if (isRun(from) && isForeign(from) || isUnlinkedRun(from)) {
        lines.subList(withTheFirst(from), last).forEach(PageLine::drop);
        return;
      }
    }
  }

  /// One sentence, and nothing that links it.
  private boolean mayTease(PageLine line) {
    return line.words >= LEAST_WORDS
        && line.stops <= 1
        && (opensQuotation(line) || opensReport(line) || !isLinked(line) || opensWeakly(line));
  }

  /// A preposition opens a lead («في سابقة نادرة، هدد …») as well as a paragraph that goes on.
  private boolean opensWeakly(PageLine line) {
    return verbs.opensWeakly(tokens.word(line.firstToken));
  }

  private boolean isRun(int from) {
    return opensReport(lines.get(from))
        && openers(from, lines.size()) >= Math.max(LEAST, 3 * (lines.size() - from) / 5)
        && linksItsParagraphs(from)
        && tellingWhen(from) > 0;
  }

  /// Many single sentences, none of which takes up what stands above it, below an article whose paragraphs all do: leads even where they are of
  /// its own story.
  private boolean isUnlinkedRun(int from) {
    int length = lines.size() - from;
    return length >= LEAST_UNLINKED
        && opensReport(lines.get(from))
        && 5 * openers(from, lines.size()) >= 2 * length
        && from > afterLead
        && 5 * openers(afterLead, from) <= from - afterLead
        && 3 * tellingWhen(from) >= length
        && isLinkedThroughout(from);
  }

  /// How many of the lines from `from` on name a day: leads do, a tale goes on without.
  private int tellingWhen(int from) {
    int telling = 0;
    for (PageLine line : lines.subList(from, lines.size())) {
      telling += stems.holds(line.span(), verbs.days()) ? 1 : 0;
    }
    return telling;
  }

  /// The run with the lines above it that nothing links either and that are news of their own.
  private int withTheFirst(int from) {
    int first = from;
    while (first > 2 && lines.size() - first < MOST && isLoose(lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isLoose(PageLine line) {
    return line.words >= LOOSE_WORDS
        && line.stops <= 1
        && (opensReport(line)
            || (!isLinked(line) || opensWeakly(line)) && stems.holds(line.span(), verbs.days()));
  }

  private boolean isLinkedThroughout(int to) {
    int linked = 0;
    for (int i = afterLead; i < to; i++) {
      linked += isLinked(lines.get(i)) || opensQuotation(lines.get(i)) ? 1 : 0;
    }
    return 2 * linked >= to - afterLead;
  }

  /// Whether the paragraphs between the lead and the run are mostly linked; where none is, leads are the page's own way.
  private boolean linksItsParagraphs(int to) {
    return to > afterLead && 2 * openers(afterLead, to) < to - afterLead;
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
      return !verbs.pointsBack(tokens.word(line.firstToken + 1));
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
            && openers(afterLead, from) == 0
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
