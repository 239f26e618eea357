package org.isnad.clean.html;

import java.util.Arrays;
import org.isnad.text.Span;

/// Leads a place of the text back to the markup that it was read from. The text is cut into runs that stand in the markup as they are; a character
/// reference or a stretch of white space that became one space is a run of its own. Immutable and thread-safe.
///
/// Both sides count UTF-16 code units.
public final class SourceMap {
  private final int[] text;
  private final int[] markup;
  private final int[] markupEnd;

  /// @param text where each run begins in the text, ascending
  /// @param markup where it begins in the markup, ascending
  /// @param markupEnd where it ends there, or -1 for a run that is the same on both sides
  SourceMap(int[] text, int[] markup, int[] markupEnd) {
    this.text = text;
    this.markup = markup;
    this.markupEnd = markupEnd;
  }

  /// The stretch of markup that holds what the span of the text shows, from its first character to its last, tags between them included.
  /// An empty span gives an empty one.
  ///
  /// @throws IllegalArgumentException where the text has no run, so that nothing can be asked about
  public Span toMarkup(Span span) {
    if (text.length == 0) {
      throw new IllegalArgumentException("an empty page has no place for " + span);
    }
    int from = start(span.start());
    return new Span(from, span.isEmpty() ? from : Math.max(from, end(span.end())));
  }

  private int run(int offset) {
    int found = Arrays.binarySearch(text, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int start(int offset) {
    int run = run(offset);
    return markupEnd[run] >= 0
        ? markup[run]
        : Math.min(limit(run), markup[run] + Math.max(0, offset - text[run]));
  }

  private int end(int offset) {
    int run = run(offset - 1);
    return markupEnd[run] >= 0
        ? markupEnd[run]
        : Math.min(limit(run), markup[run] + Math.max(0, offset - text[run]));
  }

  /// The line break after a block stands for the tags between two blocks: it leads to where the next one begins at most.
  private int limit(int run) {
    return run + 1 < markup.length ? markup[run + 1] : Integer.MAX_VALUE;
  }
}
