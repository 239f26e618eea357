package org.isnad.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the stretch of blocks that is the article: each block is worth its words of running text, or costs what speaks against it, and so does every
/// step from one container into another; the dearest stretch is the article.
///
/// Source: after Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009, with scores set by hand.
final class ArticleRange {
  private static final double MOST_PROSE = 90;
  private static final double BODY = 2;
  private static final double ARTICLE = 1.3;
  private static final double SHORT = -4;
  private static final double SHORT_ITEM = -1.5;
  private static final double LINKS = -5;
  private static final double LINK_WORD = -0.6;
  private static final double MOST_LINKS = -16;
  private static final double LINKED_HEADING = -10;
  private static final double FURNITURE = -2.5;
  private static final double MOST_FURNITURE = -12;
  private static final double VERSE = 0.8;
  private static final int VERSE_WORDS = 3;
  private static final double STEP = 2.5;
  private static final double MOST_STEPS = 20;
  private static final double OUT_OF_BODY = 60;
  private static final double BELOW_TITLE = 40;
  private static final int BELOW_TITLE_BLOCKS = 12;

  private final List<Block> blocks;
  private final int title;

  /// Whether short lines count too, as in verse and lists.
  private final boolean verse;

  private ArticleRange(List<Block> blocks, int title, boolean verse) {
    this.blocks = blocks;
    this.title = title;
    this.verse = verse;
  }

  /// `[first, end)` among the blocks.
  record Range(int first, int end, double worth) {}

  /// The best stretch, or null where no block is worth anything.
  static @Nullable Range find(List<Block> blocks, int title, boolean verse) {
    return new ArticleRange(blocks, title, verse).find();
  }

  private @Nullable Range find() {
    Range best = null;
    double sum = 0;
    int first = -1;
    double furniture = 0;
    int previous = -1;
    int firstProse = firstProseBelowTitle();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i == title && HeadlineFinder.heading(block) != null) {
        // What stands above the title is another stretch.
        first = -1;
        sum = 0;
      }
      if (!block.isFree()) {
        double cost = Math.max(FURNITURE, MOST_FURNITURE - furniture);
        furniture += cost;
        sum += first < 0 ? 0 : cost;
      } else {
        furniture = 0;
        double worth = worth(block) + (i == firstProse ? BELOW_TITLE : 0);
        double step = previous < 0 || first < 0 ? 0 : step(blocks.get(previous), block);
        previous = i;
        sum = first < 0 ? 0 : sum - step;
        if (sum <= 0) {
          first = -1;
          sum = 0;
        }
        if (worth > 0 || first >= 0) {
          first = first < 0 ? i : first;
          sum += worth;
        }
      }
      if (sum <= 0) {
        first = -1;
        sum = 0;
      } else if (first >= 0 && (best == null || sum > best.worth)) {
        best = new Range(first, i + 1, sum);
      }
    }
    return best;
  }

  private int firstProseBelowTitle() {
    for (int i = title + 1;
        title >= 0 && i < blocks.size() && i <= title + BELOW_TITLE_BLOCKS;
        i++) {
      if (blocks.get(i).isFree() && blocks.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private double worth(Block block) {
    if (block.isProse()) {
      double worth = Math.min(MOST_PROSE, block.ownWords());
      return block.part == Part.BODY
          ? BODY * worth
          : isInArticle(block.element) ? ARTICLE * worth : worth;
    }
    if (block.isLinks()) {
      double worth = Math.max(MOST_LINKS, LINKS + LINK_WORD * block.words);
      return HeadlineFinder.heading(block) == null ? worth : worth + LINKED_HEADING;
    }
    if (verse && block.words >= VERSE_WORDS && !block.isStamp) {
      return VERSE * block.words;
    }
    Tag tag = block.element.tag;
    boolean item = tag == Tag.LI || tag == Tag.TD || tag == Tag.TH || tag == Tag.DD || tag == Tag.P;
    return item || block.part == Part.BODY ? SHORT_ITEM : SHORT;
  }

  private static boolean isInArticle(Element element) {
    return element.nearest(Tag.ARTICLE) != null || element.nearest(Tag.MAIN) != null;
  }

  /// What it costs to go on from one block to the next: leaving and entering containers.
  private double step(Block from, Block to) {
    if (from.element == to.element) {
      return 0;
    }
    Element common = Element.common(from.element, to.element);
    int up = from.element.depth - common.depth;
    int down = to.element.depth - common.depth;
    double cost = Math.min(MOST_STEPS, STEP * (Math.max(0, up - 1) + Math.max(0, down - 1)));
    if (leavesArticle(from, common)) {
      return Double.MAX_VALUE;
    }
    return from.part == Part.BODY && to.part != Part.BODY ? cost + OUT_OF_BODY : cost;
  }

  /// Whether the step leaves the `article` that holds the title.
  private boolean leavesArticle(Block from, Element common) {
    Element article = title < 0 ? null : blocks.get(title).element.nearest(Tag.ARTICLE);
    return article != null
        && article.depth > common.depth
        && from.element.nearest(Tag.ARTICLE) == article;
  }
}
