package org.isnad.clean.html;

import java.util.List;

/// Finds words of the article that the page sets once more in large letters beside it. Static and thread-safe.
final class PullQuotes {
  private static final int LEAST_WORDS = 5;
  private static final int MOST_WORDS = 45;

  private PullQuotes() {}

  /// Takes back the marks of blocks `[first, end)` that stand apart and say only what a paragraph near them says too.
  static void drop(PageTree page, int first, int end) {
    List<Block> blocks = page.blocks();
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      boolean may =
          block.isContent
              && block.words >= LEAST_WORDS
              && block.words <= MOST_WORDS
              && standsApart(blocks, i, first, end);
      if (may && isSaidElsewhere(page, i, first, end)) {
        block.isContent = false;
      }
    }
  }

  /// Whether neither neighbor stands in the same container.
  private static boolean standsApart(List<Block> blocks, int index, int first, int end) {
    Element own = blocks.get(index).container();
    return (index == first || blocks.get(index - 1).container() != own)
        && (index + 1 == end || blocks.get(index + 1).container() != own);
  }

  private static boolean isSaidElsewhere(PageTree page, int index, int first, int end) {
    List<Block> blocks = page.blocks();
    Block block = blocks.get(index);
    String words = unmarked(page.words(block));
    for (int i = first; i < end; i++) {
      Block other = blocks.get(i);
      if (i != index
          && other.isContent
          && (other.words > block.words || !standsApart(blocks, i, first, end))
          && page.words(other).contains(words)) {
        return true;
      }
    }
    return false;
  }

  /// Without the marks around it.
  private static String unmarked(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }
}
