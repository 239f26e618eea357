package org.isnad.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds a list of boxes below the article that are all made alike, each with a short line and a little text: readers' comments, the beginnings of
/// other stories. A live report is made so too, but is most of its page.
final class Cards {
  private static final int LEAST = 3;
  private static final int NEVER = -1_000_000;
  private static final int MOST_BLOCKS = 10;
  private static final int MOST_PROSE = 4;
  private static final int SHORT = 14;
  private static final int LEAST_ARTICLE = 60;
  private static final double MOST_SHARE = 0.5;

  private final PageTree page;
  private final List<Block> blocks;

  private Cards(PageTree page) {
    this.page = page;
    this.blocks = page.blocks();
  }

  /// Takes back the marks of such a list and of what stands below it.
  static void drop(PageTree page, int first, int end) {
    new Cards(page).dropBelow(first, end);
  }

  private record Kind(@Nullable Element parent, Tag tag, long likeness) {}

  private void dropBelow(int first, int end) {
    Map<Kind, Integer> count = new HashMap<>();
    for (Element element : page.elements()) {
      if (element.firstBlock >= first && element.firstBlock < end && holdsProse(element)) {
        // One of its kind that is no card shows that the article itself is made of such boxes.
        count.merge(kind(element), isCard(element) ? 1 : NEVER, Integer::sum);
      }
    }
    int from = end;
    for (Element element : page.elements()) {
      if (element.firstBlock < from
          && element.firstBlock >= first
          && count.getOrDefault(kind(element), 0) >= LEAST
          && holdsProse(element)) {
        from = element.firstBlock;
      }
    }
    int above = prose(first, from);
    int below = prose(from, end);
    if (from < end && above >= LEAST_ARTICLE && below <= MOST_SHARE * (above + below)) {
      for (int i = from; i < end; i++) {
        blocks.get(i).isContent = false;
      }
    }
  }

  private static Kind kind(Element element) {
    return new Kind(element.parent, element.tag, element.likeness);
  }

  private int prose(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += blocks.get(i).isContent ? blocks.get(i).ownWords() : 0;
    }
    return words;
  }

  private boolean holdsProse(Element element) {
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      if (blocks.get(i).isContent && blocks.get(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCard(Element element) {
    int size = element.endBlock - element.firstBlock;
    if (size < 2
        || size > MOST_BLOCKS
        || element.tag == Tag.TABLE
        || element.tag == Tag.TR
        || element.tag == Tag.BLOCKQUOTE) {
      return false;
    }
    int prose = 0;
    int lines = 0;
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      Block block = blocks.get(i);
      if (block.isContent && block.isProse()) {
        prose++;
      } else if (block.words <= SHORT
          && (HeadlineFinder.heading(block) == null || block.isLinks())) {
        lines++;
      }
    }
    return prose > 0 && prose <= MOST_PROSE && lines > 0;
  }
}
