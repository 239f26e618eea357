package org.isnad.clean;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the title of a page that does not keep it apart: the line above the running text that reads like one.
final class TitleFinder {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 40;
  private static final int SHORT_WORDS = 5;

  private final Datelines datelines;
  private final Tokens tokens;
  private final List<PageLine> lines;

  TitleFinder(Datelines datelines, Tokens tokens, List<PageLine> lines) {
    this.datelines = datelines;
    this.tokens = tokens;
    this.lines = lines;
  }

  /// The line, or null where the page begins with running text.
  @Nullable PageLine find() {
    Zones zones = Zones.of(lines);
    PageLine found = null;
    for (int i = 0; i < lines.size() && zones.isBefore(i); i++) {
      PageLine line = lines.get(i);
      if (line.isDropped() || !isTitle(line) || isDateline(line)) {
        continue;
      }
      if (isRepeated(line, i)) {
        return line;
      }
      if (found == null || (found.words < SHORT_WORDS && line.words > found.words)) {
        found = line;
      }
    }
    return zones.lastProse() < 0 && lines.size() < 2 ? null : found;
  }

  private boolean isDateline(PageLine line) {
    Datelines.Found found = datelines.read(tokens, line);
    return found != null && found.alone();
  }

  private static boolean isTitle(PageLine line) {
    return line.words >= LEAST_WORDS
        && line.words <= MOST_WORDS
        && !line.endsWithFullStop()
        && !line.endsWithColon();
  }

  /// Whether an earlier line ends with the same words: the path of the page («الرئيسيةمحليات…») does.
  private boolean isRepeated(PageLine line, int index) {
    for (int i = 0; i < index; i++) {
      if (endsWith(lines.get(i), line)) {
        return true;
      }
    }
    return false;
  }

  /// The words of `line` close `above`; the first may be glued to what stands before it.
  private boolean endsWith(PageLine above, PageLine line) {
    int length = line.lastToken - line.firstToken;
    int from = above.lastToken - length;
    if (from < above.firstToken) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (!tokens.word(from + i).equals(tokens.word(line.firstToken + i))) {
        return false;
      }
    }
    return tokens.is(line.firstToken, Kind.WORD)
        && tokens.word(from).endsWith(tokens.word(line.firstToken));
  }
}
