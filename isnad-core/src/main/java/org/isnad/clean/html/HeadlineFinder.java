package org.isnad.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the block that is the article's title: the one that says what the page's own metadata calls it, headings before other blocks; without
/// metadata the first heading of the highest rank.
final class HeadlineFinder {
  private static final double SAME = 0.75;

  /// A line that is no heading must say it nearly all.
  private static final double SAME_LINE = 0.9;

  private static final int FEWER = 4;
  private static final double MORE = 2.5;

  private HeadlineFinder() {}

  /// The index of the title's block, or -1.
  ///
  /// @param called what the metadata call the article, the most trusted first
  static int find(PageTree page, List<String> called) {
    for (String name : called) {
      WordSet wanted = WordSet.of(name);
      int best = wanted.isEmpty() ? -1 : find(page, wanted);
      if (best >= 0) {
        return best;
      }
    }
    return highest(page);
  }

  private static int find(PageTree page, WordSet wanted) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      // A block of much fewer words cannot say it all, one of many more says something else.
      boolean may =
          FEWER * block.words >= wanted.size()
              && block.words <= MORE * wanted.size() + 2
              && block.part != Part.COMMENTS;
      if (may) {
        double rank = rank(block);
        double likeness = likeness(wanted, page.wordSet(block));
        boolean same = likeness >= (heading(block) == null ? SAME_LINE : SAME);
        if (same && likeness + rank > most) {
          most = likeness + rank;
          best = i;
        }
      }
    }
    return best;
  }

  /// A heading outside of menus and boxes is more likely the title than a line of the page's path, and that more than a link.
  private static double rank(Block block) {
    Element heading = heading(block);
    double rank =
        heading == null ? 0 : heading.tag == Tag.H1 ? 0.5 : heading.tag == Tag.H2 ? 0.3 : 0.2;
    return rank - (block.isFree() ? 0 : 0.4) - (block.isLinks() ? 0.25 : 0);
  }

  static @Nullable Element heading(Block block) {
    Element at = block.element;
    for (int up = 0; up < 3; up++) {
      if (at.tag.isHeading()) {
        return at;
      }
      Element parent = at.parent;
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return null;
  }

  /// How far the block says what is wanted and nothing else; the site's name at the end of what is wanted does not count.
  private static double likeness(WordSet wanted, WordSet block) {
    if (block.isEmpty()) {
      return 0;
    }
    int common = block.common(wanted);
    double ofBlock = (double) common / block.size();
    double ofWanted = (double) common / wanted.size();
    return ofBlock * Math.min(1, 0.45 + ofWanted);
  }

  private static int highest(PageTree page) {
    for (Tag tag : List.of(Tag.H1, Tag.H2)) {
      for (int i = 0; i < page.blocks().size(); i++) {
        Block block = page.blocks().get(i);
        Element heading = heading(block);
        if (heading != null && heading.tag == tag && block.isFree() && block.words >= 3) {
          return i;
        }
      }
    }
    return -1;
  }
}
