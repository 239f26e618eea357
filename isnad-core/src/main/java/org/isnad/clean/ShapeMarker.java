package org.isnad.clean;

import java.util.List;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// Drops what shows itself by its shape and its place on the page: staff and menus around the article, the page's own date, lines set
/// twice, runs of headlines between paragraphs.
final class ShapeMarker {
  private static final int NAME_WORDS = 4;
  private static final int FOOT_WORDS = 25;
  private static final int MENU_WORDS = 3;
  private static final int MENU_LINES = 4;
  private static final int DOUBLED_WORDS = 20;
  private static final int LEAST_HEADLINE = 5;
  private static final int MOST_HEADLINE = 17;
  private static final int AVERAGE_HEADLINE = 7;

  private final FurnitureCues cues;
  private final InfoLines infoLines;
  private final LeadVerbs leads;
  private final Signatures signatures;
  private final Tokens tokens;
  private final List<PageLine> lines;
  private final boolean titled;
  private Zones zones;

  ShapeMarker(Lexicons lexicons, Tokens tokens, List<PageLine> lines, boolean titled) {
    this.cues = lexicons.cues();
    this.infoLines = lexicons.infoLines();
    this.leads = lexicons.leads();
    this.signatures = lexicons.signatures();
    this.titled = titled;
    this.tokens = tokens;
    this.lines = lines;
    this.zones = Zones.of(lines);
  }

  void mark() {
    doubled();
    zones = Zones.of(lines);
    int tail = tail();
    for (int i = 0; i < lines.size(); i++) {
      boolean before = zones.isBefore(i) && zones.lastProse() >= 0;
      if (!lines.get(i).isDropped() && (before || i >= tail)) {
        edge(i, before);
      } else if (zones.isAfter(i)
          && infoLines.read(tokens, lines.get(i)) == InfoLines.Reading.INFO) {
        lines.get(i).dropAsInfo();
      }
    }
    if (!titled && zones.lastProse() >= 0) {
      menus(0, zones.firstProse());
    }
    menus(tail, lines.size());
    foot(tail);
    headlineRuns();
  }

  /// Where the page's foot begins: at the first line after the article that cues have dropped, or at a date in the last line.
  private int tail() {
    if (zones.lastProse() < 0) {
      return lines.size();
    }
    for (int i = zones.lastProse() + 1; i < lines.size(); i++) {
      if (lines.get(i).isDropped() && lines.get(i).words > 0) {
        return i;
      }
    }
    return Math.max(zones.lastProse() + 1, lines.size() - 1);
  }

  /// Where cues have shown that the page's foot has begun, nothing short below it is the article's but its sources.
  private void foot(int tail) {
    if (zones.lastProse() < 0 || tail >= lines.size() || !lines.get(tail).isDropped()) {
      return;
    }
    for (PageLine line : lines.subList(tail, lines.size())) {
      if (!line.isDropped()
          && !line.endsWithFullStop()
          && line.words <= FOOT_WORDS
          && signatures.line(tokens, line).isEmpty()) {
        line.drop();
      }
    }
  }

  /// A short line that is set twice, one below the other: a picture's name and its caption.
  private void doubled() {
    for (int i = 1; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine above = lines.get(i - 1);
      if (line.words > 0
          && line.words <= DOUBLED_WORDS
          && !line.endsWithFullStop()
          && sameWords(above, line)) {
        above.drop();
        line.drop();
      }
    }
  }

  private boolean sameWords(PageLine a, PageLine b) {
    if (a.lastToken - a.firstToken != b.lastToken - b.firstToken || a.words != b.words) {
      return false;
    }
    for (int i = 0; i < a.lastToken - a.firstToken; i++) {
      if (!tokens.isWord(a.firstToken + i, tokens.word(b.firstToken + i))) {
        return false;
      }
    }
    return true;
  }

  private void edge(int index, boolean before) {
    PageLine line = lines.get(index);
    if (infoLines.read(tokens, line) != InfoLines.Reading.NONE) {
      line.dropAsInfo();
    } else if (before
        && !line.endsWithFullStop()
        && cues.opensMenu(tokens, line.firstToken, line.headEnd)) {
      line.dropAsPath();
    } else {
      staff(index);
    }
  }

  private void staff(int index) {
    PageLine line = lines.get(index);
    Phrases.Match<Set<Place>> match = cues.at(tokens, line.firstToken);
    if (match == null
        || !match.value().contains(Place.STAFF)
        || !line.isWhole()
        || match.end() > line.lastToken) {
      return;
    }
    int rest = line.lastToken - match.end();
    if (FurnitureCues.isOnlyMarks(tokens, match.end(), line.lastToken)) {
      line.drop();
      if (index + 1 < lines.size()
          && index + 2 != zones.firstProse()
          && isName(lines.get(index + 1))) {
        lines.get(index + 1).drop();
      }
    } else if (rest <= NAME_WORDS + 1
        && isName(line)
        && !FurnitureCues.isArabicWord(tokens, match.end())) {
      line.drop();
    }
  }

  private static boolean isName(PageLine line) {
    return line.words > 0
        && line.words <= NAME_WORDS
        && line.commas + line.stops == 0
        && !line.endsSentence()
        && !line.endsWithColon()
        && line.end - line.start < 60;
  }

  /// Lines of a word or three, one below the other, without a mark: a menu.
  private void menus(int from, int to) {
    int start = from;
    while (start < to) {
      int end = start;
      int kept = 0;
      while (end < to && (lines.get(end).isDropped() || isMenuItem(lines.get(end)))) {
        kept += lines.get(end).isDropped() ? 0 : 1;
        end++;
      }
      if (kept >= MENU_LINES && !(start > 0 && lines.get(start - 1).endsWithColon())) {
        lines.subList(start, end).forEach(PageLine::drop);
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean isMenuItem(PageLine line) {
    return line.words <= MENU_WORDS
        && line.commas + line.stops == 0
        && !line.endsSentence()
        && !line.endsWithColon();
  }

  /// Two or more headlines between closed paragraphs, where the page closes its paragraphs with a mark: links to other stories. The items
  /// of a list follow a colon, or look alike; verses are shorter.
  private void headlineRuns() {
    if (!closesParagraphs()) {
      return;
    }
    int i = zones.firstProse() + 1;
    while (i < zones.lastProse()) {
      int end = i;
      int words = 0;
      while (end < zones.lastProse() && isHeadline(lines.get(end))) {
        words += lines.get(end).words;
        end++;
      }
      PageLine above = lines.get(i - 1);
      if (end - i >= 2
          && words >= AVERAGE_HEADLINE * (end - i)
          && above.isProse()
          && above.endsSentence()
          && isPlainProse(lines.get(end))
          && !isList(i, end)) {
        lines.subList(i, end).forEach(PageLine::drop);
      }
      i = Math.max(end, i + 1);
    }
  }

  /// Running text that does not begin with a bullet: below a bulletin's headlines it does.
  private boolean isPlainProse(PageLine line) {
    return line.isProse() && !tokens.is(line.firstToken, Kind.SYMBOL);
  }

  private boolean closesParagraphs() {
    int paragraphs = 0;
    int closed = 0;
    for (PageLine line : lines) {
      if (!line.isDropped() && line.words > MOST_HEADLINE) {
        paragraphs++;
        closed += line.endsSentence() ? 1 : 0;
      }
    }
    return paragraphs >= 3 && 10 * closed >= 9 * paragraphs;
  }

  private boolean isHeadline(PageLine line) {
    return !line.isDropped()
        && line.words >= LEAST_HEADLINE
        && line.words <= MOST_HEADLINE
        && !line.endsSentence()
        && !line.endsWithColon()
        && line.stops == 0
        && line.isWhole()
        && startsLikeHeadline(line);
  }

  /// A word of more than a letter that no number follows, or a mark of quotation.
  private boolean startsLikeHeadline(PageLine line) {
    return switch (tokens.kind(line.firstToken)) {
      case WORD ->
          tokens.word(line.firstToken).length() > 1
              && !leads.isLinkedByAnd(tokens.word(line.firstToken))
              && !tokens.is(line.firstToken + 1, Kind.NUMBER);
      case QUOTE_OPEN, QUOTE_NEUTRAL -> true;
      case NUMBER,
          QUOTE_CLOSE,
          BRACKET_OPEN,
          BRACKET_CLOSE,
          COMMA,
          SEMICOLON,
          COLON,
          PERIOD,
          ELLIPSIS,
          QUESTION,
          EXCLAMATION,
          DASH,
          SLASH,
          PERCENT,
          SYMBOL ->
          false;
    };
  }

  /// Three lines or more that begin with the same word, or all have a colon or an end in brackets: a list.
  private boolean isList(int from, int to) {
    if (to - from < 3) {
      return false;
    }
    int same = 0;
    int colons = 0;
    int brackets = 0;
    for (int i = from; i < to; i++) {
      PageLine line = lines.get(i);
      same += tokens.isWord(line.firstToken, tokens.word(lines.get(from).firstToken)) ? 1 : 0;
      colons += holdsColon(line) ? 1 : 0;
      brackets += tokens.is(line.lastToken - 1, Kind.BRACKET_CLOSE) ? 1 : 0;
    }
    return same == to - from || colons == to - from || brackets == to - from;
  }

  private boolean holdsColon(PageLine line) {
    for (int token = line.firstToken; token < line.lastToken; token++) {
      if (tokens.is(token, Kind.COLON)) {
        return true;
      }
    }
    return false;
  }
}
