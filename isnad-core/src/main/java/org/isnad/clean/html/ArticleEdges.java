package org.isnad.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Widens the article's stretch to lines at its edges that belong to it but say too little to be worth anything. Made for one page; not thread-safe.
final class ArticleEdges {
  /// So many blocks may stand between the article and a last sentence in its own container.
  private static final int MOST_BETWEEN = 4;

  private final List<Block> blocks;
  private final int title;

  ArticleEdges(List<Block> blocks, int title) {
    this.blocks = blocks;
    this.title = title;
  }

  /// The first block with what belongs above it.
  int first(int first) {
    int at = first;
    while (at > 0 && at - 1 != title && isEdge(blocks.get(at - 1), blocks.get(at))) {
      at--;
    }
    return at;
  }

  /// The end with what belongs below it.
  int end(int first, int end) {
    int at = beside(end);
    Element main = container(first, at);
    for (int i = at; i < Math.min(main.endBlock, at + MOST_BETWEEN + 1); i++) {
      Block block = blocks.get(i);
      if (HeadlineFinder.heading(block) != null && !block.isLinks()) {
        break;
      }
      if (block.isFree() && block.isProse() && block.container() == main) {
        at = beside(i + 1);
      }
    }
    return at;
  }

  private int beside(int end) {
    int at = end;
    while (at < blocks.size() && isEdge(blocks.get(at), blocks.get(at - 1))) {
      at++;
    }
    return at;
  }

  /// The container of the most running text among the blocks `[first, end)`.
  private Element container(int first, int end) {
    Map<Element, Integer> words = new HashMap<>();
    Element most = blocks.get(first).container();
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      if (block.isFree() && block.isProse()) {
        words.merge(block.container(), block.ownWords(), Integer::sum);
        boolean more = words.getOrDefault(block.container(), 0) > words.getOrDefault(most, 0);
        most = more ? block.container() : most;
      }
    }
    return most;
  }

  /// A short line beside a paragraph, in the same container, at the edge of the article: a signature, a question, a list's last item.
  private static boolean isEdge(Block block, Block beside) {
    if (!block.isFree() || block.isLinks() && !block.isLinkedSentence() || block.isStamp) {
      return false;
    }
    if (block.part == Part.BODY && beside.part == Part.BODY) {
      return true;
    }
    return block.element == beside.element
        || (block.element.parent == beside.element.parent
            && block.element.tag == beside.element.tag
            && (block.element.tag == Tag.P || block.element.tag == Tag.LI));
  }
}
