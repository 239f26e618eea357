package org.isnad.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weighs what elements say of themselves against what they hold: a box that holds most of the page's running text is no box, whatever its class says.
final class Parts {
  private static final double MOST_FURNITURE = 0.45;
  private static final double MOST_COMMENTS = 0.9;
  private static final int LEAST_WORDS = 40;

  /// What all the boxes of one class must hold of the running text to be its text: a card of another story has its "article-content" too.
  private static final double LEAST_BODY = 0.2;

  /// A figure of more lines holds a table or a program.
  private static final int FIGURE_LINES = 4;

  /// A paragraph has more words than the line that says who wrote it.
  private static final int MOST_DETAILS = 45;

  private Parts() {}

  /// Marks the blocks of every element whose claim holds.
  ///
  /// @param trusting whether classes are believed; else only the elements' own names
  static void settle(PageTree page, int titleBlock, boolean trusting) {
    List<Block> blocks = page.blocks();
    int[] prose = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      block.part = Part.NONE;
      prose[i + 1] = prose[i] + (block.isProse() ? block.ownWords() : 0);
    }
    int whole = prose[blocks.size()];
    int written = whole - comments(page, prose);
    Map<Long, Integer> bodies = bodies(page, prose);
    for (Element element : page.elements()) {
      Part part = element.part;
      if (part == Part.NONE || element.endBlock == element.firstBlock) {
        continue;
      }
      int own = prose[element.endBlock] - prose[element.firstBlock];
      boolean holds =
          switch (part) {
            case NONE -> true;
            case BODY -> own + bodies.getOrDefault(element.likeness, 0) >= LEAST_BODY * written;
            case COMMENTS -> own <= MOST_COMMENTS * whole || whole - own >= LEAST_WORDS;
            case FURNITURE ->
                (trusting || element.tag != Tag.DIV && element.tag != Tag.SECTION)
                    && own <= MOST_FURNITURE * written
                    && !(own > 0 && holds(element, titleBlock));
            case CAPTION ->
                own <= MOST_FURNITURE * written
                    && (element.tag != Tag.FIGURE
                        || element.endBlock - element.firstBlock <= FIGURE_LINES);
            case DETAILS ->
                own <= MOST_DETAILS
                    && own <= MOST_FURNITURE * written
                    && !holds(element, titleBlock)
                    && (own == 0 || !holdsList(blocks, element));
          };
      if (holds) {
        mark(blocks, element, part);
      }
    }
  }

  /// How much running text the elements of each class hold that say they are the article's text.
  private static Map<Long, Integer> bodies(PageTree page, int[] prose) {
    Map<Long, Integer> bodies = new HashMap<>();
    for (Element element : page.elements()) {
      if (element.part == Part.BODY && element.likeness != 0) {
        bodies.merge(
            element.likeness, prose[element.endBlock] - prose[element.firstBlock], Integer::sum);
      }
    }
    return bodies;
  }

  private static int comments(PageTree page, int[] prose) {
    int sum = 0;
    int until = 0;
    for (Element element : page.elements()) {
      if (element.part == Part.COMMENTS && element.firstBlock >= until) {
        sum += prose[element.endBlock] - prose[element.firstBlock];
        until = Math.max(until, element.endBlock);
      }
    }
    return sum;
  }

  /// Whether it holds a sentence in a list.
  private static boolean holdsList(List<Block> blocks, Element element) {
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      if (blocks.get(i).isProse() && blocks.get(i).element.nearest(Tag.LI) != null) {
        return element.nearest(Tag.LI) == null;
      }
    }
    return false;
  }

  private static boolean holds(Element element, int block) {
    return block >= element.firstBlock && block < element.endBlock;
  }

  /// Elements come in the order of their start tags: what an inner one says is added to what the outer one said, and furniture stays furniture.
  private static void mark(List<Block> blocks, Element element, Part part) {
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      Block block = blocks.get(i);
      block.part = PartWords.weightier(block.part, part);
    }
  }
}
