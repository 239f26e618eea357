package org.isnad.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Drops what stands around the title of a page that was saved whole: the masthead above it; between it and the first paragraph the byline,
/// the page's date, counters, and captions that only name what is shown.
final class HeadMarker {
  private static final int SHORT = 4;
  private static final int FEW = 3;
  private static final int INFO_WORDS = 8;
  private static final int CAPTION_WORDS = 14;
  private static final int NAMING_WORDS = 6;
  private static final int PARAGRAPHS = 3;
  private static final int DATELINE_TOKENS = 8;
  private static final int CAPTIONS = 4;

  private final Lexicons lexicons;
  private final String text;
  private final Tokens tokens;
  private final List<PageLine> lines;
  private @Nullable Span byline;

  HeadMarker(Lexicons lexicons, String text, Tokens tokens, List<PageLine> lines) {
    this.lexicons = lexicons;
    this.text = text;
    this.tokens = tokens;
    this.lines = lines;
  }

  /// The byline that was dropped, where there was one.
  @Nullable Span byline() {
    return byline;
  }

  /// The page was saved whole, its title among its lines.
  void mark(TitleFinder.Found title) {
    int index = lines.indexOf(title.line());
    masthead(index, title.certain());
    below(index, title.line().kept());
  }

  /// The title is kept apart from the lines, and what they hold is mostly the article's: of the lines above the first paragraph only captions
  /// go that say nothing of their own.
  void captions(Span title) {
    int lead = lead(0);
    if (lead > CAPTIONS || lead == lines.size()) {
      return;
    }
    Set<String> known = new HashSet<>();
    for (int i = 0; i < lead; i++) {
      PageLine line = lines.get(i);
      boolean plain =
          !line.isDropped()
              && tokens.is(line.firstToken, Kind.WORD)
              && !line.endsSentence()
              && !line.endsWithColon()
              && !isDateline(line, i + 1 == lead);
      if (plain
          && ((line.words <= CAPTION_WORDS && lexicons.bylines().namesPicture(tokens, line))
              || (line.words <= NAMING_WORDS && isKnown(line, title, lead, known)))) {
        line.drop();
      }
    }
  }

  private int lead(int from) {
    int lead = from;
    while (lead < lines.size() && (lines.get(lead).isDropped() || !lines.get(lead).isProse())) {
      lead++;
    }
    return lead;
  }

  private void masthead(int title, boolean certain) {
    for (PageLine line : lines.subList(0, title)) {
      if (line.words <= SHORT || holdsBar(line)) {
        line.drop();
      }
    }
    // A line over the title stays where nothing of the page's own stands above or below it.
    if (certain || lines.subList(0, title).stream().anyMatch(PageLine::isDropped)) {
      lines.subList(0, title).forEach(PageLine::drop);
    }
  }

  /// «نبض المدينة | أخبار كل يوم»: a bar with room on both sides.
  private boolean holdsBar(PageLine line) {
    for (int token = line.firstToken + 1; token < line.lastToken - 1; token++) {
      if (tokens.isWord(token, "|") && tokens.spaceBefore(token) && tokens.spaceBefore(token + 1)) {
        return true;
      }
    }
    return false;
  }

  private void below(int title, Span titleWords) {
    int lead = lead(title + 1);
    if (lead == lines.size()) {
      return;
    }
    int lastInfo = title;
    for (int i = title + 1; i < lead; i++) {
      PageLine line = lines.get(i);
      if (line.isDropped()) {
        lastInfo =
            line.isInfo || lexicons.infoLines().read(tokens, line) != InfoLines.Reading.NONE
                ? i
                : lastInfo;
      } else if (isByline(line)) {
        line.dropAsInfo();
        lastInfo = i;
      }
    }
    Set<String> known = new HashSet<>();
    for (int i = title + 1; i < lead; i++) {
      PageLine line = lines.get(i);
      if (line.isDropped() || line.endsSentence()) {
        continue;
      }
      boolean dateline = isDateline(line, i + 1 == lead);
      if ((i < lastInfo && line.words <= INFO_WORDS)
          || (!dateline && isCaption(line, titleWords, lead, known))) {
        line.drop();
      }
    }
  }

  private boolean isByline(PageLine line) {
    int end = lexicons.bylines().cueEnd(tokens, line);
    if (end < 0) {
      return false;
    }
    int first = end;
    while (first < line.lastToken && !tokens.is(first, Kind.WORD)) {
      first++;
    }
    int last = first;
    while (last < line.lastToken && (tokens.is(last, Kind.WORD) || tokens.is(last, Kind.PERIOD))) {
      last++;
    }
    if (last > first && byline == null) {
      byline = tokens.span(first, last);
    }
    return true;
  }

  /// A known dateline, or one by its shape right above the first paragraph: «باريلا (الضفتين)», «سامي الدوري – تربة».
  private boolean isDateline(PageLine line, boolean aboveLead) {
    Datelines.Found found = lexicons.datelines().read(tokens, line);
    if (found != null && found.alone()) {
      return true;
    }
    if (!aboveLead
        || line.lastToken - line.firstToken > DATELINE_TOKENS
        || lexicons.bylines().namesPicture(tokens, line)) {
      return false;
    }
    return isNameAndBracket(line) || isNamesAndDash(line);
  }

  private boolean isNamesAndDash(PageLine line) {
    int dashes = 0;
    for (int token = line.firstToken; token < line.lastToken; token++) {
      boolean name =
          FurnitureCues.isArabicWord(tokens, token)
              && !lexicons.leads().isCommon(tokens.word(token))
              && !lexicons.leads().opens(tokens.word(token));
      dashes += tokens.is(token, Kind.DASH) ? 1 : 0;
      if (!name && !tokens.is(token, Kind.DASH)) {
        return false;
      }
    }
    return dashes == 1
        && !tokens.is(line.firstToken, Kind.DASH)
        && !tokens.is(line.lastToken - 1, Kind.DASH);
  }

  private boolean isNameAndBracket(PageLine line) {
    int open = line.firstToken + 1;
    while (open < line.lastToken && tokens.is(open, Kind.WORD)) {
      open++;
    }
    return tokens.is(line.firstToken, Kind.WORD)
        && open - line.firstToken <= 2
        && tokens.is(open, Kind.BRACKET_OPEN)
        && tokens.is(line.lastToken - 1, Kind.BRACKET_CLOSE);
  }

  private boolean isCaption(PageLine line, Span title, int lead, Set<String> known) {
    if (line.endsWithColon()) {
      return false;
    }
    if (line.words <= FEW
        || (line.words <= CAPTION_WORDS
            && (tokens.is(line.lastToken - 1, Kind.BRACKET_CLOSE)
                || lexicons.bylines().namesPicture(tokens, line)))) {
      return true;
    }
    return line.words <= NAMING_WORDS && isKnown(line, title, lead, known);
  }

  /// Whether all words of the line stand in the title or the first paragraphs.
  private boolean isKnown(PageLine line, Span title, int lead, Set<String> known) {
    Stems stems = new Stems(lexicons.leads(), text);
    if (known.isEmpty()) {
      stems.add(title, known);
      for (int i = lead; i < lines.size() && i < lead + PARAGRAPHS; i++) {
        stems.add(lines.get(i).span(), known);
      }
    }
    Set<String> own = new HashSet<>();
    stems.add(line.span(), own);
    return !own.isEmpty() && known.containsAll(own);
  }
}
