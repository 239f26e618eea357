package org.isnad.clean.html;

import java.util.List;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the words that name the author where the text shows them. Static and thread-safe.
final class Bylines {
  private static final int MOST_WORDS = 14;
  private static final int NEAR = 10;

  private Bylines() {}

  /// The author's name as a line near the title shows it.
  ///
  /// @param first the article's first block, -1 without one
  static @Nullable Span find(
      PageTree page, String text, List<String> authors, int title, int first) {
    if (first < 0) {
      return null;
    }
    int from = Math.max(0, Math.min(first, title < 0 ? first : title) - NEAR / 2);
    int to = Math.min(page.blocks().size(), Math.max(first, title) + NEAR);
    for (String author : authors) {
      for (int i = from; i < to; i++) {
        Block block = page.blocks().get(i);
        int at = block.words > MOST_WORDS || i == title ? -1 : text.indexOf(author, block.from);
        if (at >= 0 && at + author.length() <= block.to) {
          return new Span(at, at + author.length());
        }
      }
    }
    return null;
  }
}
