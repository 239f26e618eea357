package org.isnad.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.clean.html.HtmlReader;
import org.isnad.source.Page;
import org.isnad.text.Letters;

/// Counts, page by page, which lines return on the pages of a source. Memory does not grow with the number of pages: what is rare is
/// forgotten on the way. Not thread-safe.
public final class ProfileCounter {
  private static final int TOP_LINES = 3;
  private static final int FOOT_LINES = 4;

  /// Shorter last sentences are turns of phrase that a writer likes.
  private static final int LEAST_TAIL = 25;

  private final LineCounts counts = new LineCounts();
  private final HtmlReader html = HtmlReader.load();

  /// Counts the lines of one page, and the sentences that its last lines end with.
  public void add(Page page) {
    LineCounts.Source source = counts.page(SourceProfile.key(page.origin()));
    Sheet sheet = Sheet.of(page.content(), html);
    String text = sheet.text();
    List<PageLine> lines = sheet.judged();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean edge = i < TOP_LINES || i >= lines.size() - FOOT_LINES;
      count(source, seen, LineKey.of(text, line), text, line.start, line.end, edge);
      int tail = edge ? lastSentence(text, line.start, line.end) : line.start;
      if (line.end - tail >= LEAST_TAIL && tail > line.start) {
        count(source, seen, LineKey.of(text, tail, line.end, true), text, tail, line.end, true);
      }
    }
  }

  private void count(
      LineCounts.Source source,
      Set<Long> seen,
      long key,
      String text,
      int from,
      int to,
      boolean edge) {
    if (key != LineKey.NONE && seen.add(key)) {
      counts.line(source, key, edge, text, from, to);
    }
  }

  /// Where the last of the line's sentences begins; its start where it is one sentence.
  static int lastSentence(String text, int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (isEnd(text.charAt(i)) && Character.isWhitespace(text.charAt(i + 1))) {
        int start = i + 1;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
          start++;
        }
        return start < to ? start : from;
      }
    }
    return from;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == Letters.ARABIC_QUESTION_MARK || c == '…';
  }

  /// What returns, by now.
  public SourceProfile profile() {
    return SourceProfile.of(counts.sources());
  }
}
