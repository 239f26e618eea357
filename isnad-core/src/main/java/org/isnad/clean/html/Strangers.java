package org.isnad.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds short lines that stand in no container of the paragraphs around them: labels, credits, buttons. Static and thread-safe.
final class Strangers {
  private static final int SHORT_WORDS = 8;

  private Strangers() {}

  /// Takes back the marks of such lines among the blocks `[first, end)`.
  static void drop(List<Block> blocks, int first, int end) {
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      if (block.isContent && isStranger(block) && !isAtHome(blocks, i, first, end)) {
        block.isContent = false;
      }
    }
  }

  private static boolean isStranger(Block block) {
    Tag tag = block.element.tag;
    boolean home =
        tag == Tag.LI
            || tag == Tag.TD
            || tag == Tag.TH
            || tag == Tag.DD
            || tag == Tag.DT
            || tag == Tag.BLOCKQUOTE
            || tag == Tag.PRE
            || HeadlineFinder.heading(block) != null;
    return !home && !block.isProse() && block.words < SHORT_WORDS;
  }

  private static boolean isAtHome(List<Block> blocks, int index, int first, int end) {
    Block block = blocks.get(index);
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= first && i < end; i += step) {
        Block other = blocks.get(i);
        if (other.isContent && other.isProse()) {
          if (other.element == block.element
              || (other.element.tag == block.element.tag
                  && isSameOrKin(other.element.parent, block.element.parent))) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  private static boolean isSameOrKin(@Nullable Element a, @Nullable Element b) {
    return a == b || (a != null && b != null && a.isKinOf(b));
  }
}
