package org.isnad.clean;

import java.util.List;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Which parts of a page's text are what.
///
/// @param title the article's title, itself part of the content
/// @param byline who wrote it, where the text shows it
/// @param dateline place, day or agency before the first sentence («موسكو - رويترز»), part of the content
/// @param content the article, in order, without overlap; what lies outside is furniture
/// @param sources the report's own source line and agency signatures
public record Layout(
    @Nullable Span title,
    @Nullable Span byline,
    @Nullable Span dateline,
    List<Span> content,
    List<SourceLine> sources) {
  public Layout {
    content = List.copyOf(content);
    sources = List.copyOf(sources);
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "content overlaps: " + content.get(i - 1) + ", " + content.get(i));
      }
    }
  }
}
