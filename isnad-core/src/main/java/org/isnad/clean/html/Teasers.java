package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds lists of other stories that are shown with their beginnings: three or more boxes made alike, each with a headline that is a link and a sentence or two.
/// They read like paragraphs; what gives them away is the link in every one. Each is told before the article is looked for, so that it is not drawn to them.
final class Teasers {
  private static final int LEAST = 3;
  private static final int NEVER = -1_000_000;
  private static final int MOST_BLOCKS = 6;
  private static final int MOST_PROSE = 2;
  private static final int MOST_WORDS = 45;
  private static final int HEADLINE_WORDS = 4;

  /// Where no more running text than this stands elsewhere, the boxes are the page.
  private static final int LEAST_ELSEWHERE = 60;

  private final List<Block> blocks;
  private final Map<Kind, Integer> count = new HashMap<>();
  private final Map<Kind, List<Element>> boxes = new HashMap<>();

  private Teasers(List<Block> blocks) {
    this.blocks = blocks;
  }

  private record Kind(@Nullable Element parent, Tag tag, long likeness) {}

  /// Marks the blocks of such boxes as furniture.
  static void mark(PageTree page) {
    new Teasers(page.blocks()).mark(page.elements());
  }

  private void mark(List<Element> elements) {
    for (Element element : elements) {
      Element parent = element.parent;
      int size = element.endBlock - element.firstBlock;
      // Of boxes around one and the same the outermost counts: a row and its only cell are one.
      if (size == 0 || parent == null || size == parent.endBlock - parent.firstBlock) {
        continue;
      }
      Kind kind = new Kind(parent, element.tag, element.likeness);
      if (size <= MOST_BLOCKS && isTeaser(element)) {
        count.merge(kind, 1, Integer::sum);
        boxes.computeIfAbsent(kind, _ -> new ArrayList<>()).add(element);
      } else if (holdsProse(element)) {
        count.merge(kind, NEVER, Integer::sum);
      }
    }
    boxes.keySet().removeIf(kind -> count.getOrDefault(kind, 0) < LEAST || isBesideProse(kind));
    if (!boxes.isEmpty() && elsewhere() >= LEAST_ELSEWHERE) {
      boxes.values().forEach(list -> list.forEach(this::mark));
    }
  }

  private boolean isTeaser(Element element) {
    boolean headline = false;
    int prose = 0;
    int words = 0;
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      Block block = blocks.get(i);
      headline |= block.isLinks() && block.words >= HEADLINE_WORDS;
      if (block.isProse()) {
        prose++;
        words += block.words;
      }
    }
    return headline && prose > 0 && prose <= MOST_PROSE && words <= MOST_WORDS;
  }

  private boolean holdsProse(Element element) {
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      if (blocks.get(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the article's paragraphs stand right beside the boxes: then these are items of a list in it.
  private boolean isBesideProse(Kind kind) {
    Element parent = kind.parent;
    int beside = 0;
    int inside = 0;
    for (int i = parent == null ? 0 : parent.firstBlock;
        parent != null && i < parent.endBlock;
        i++) {
      Block block = blocks.get(i);
      Element element = block.element;
      if (block.isProse()) {
        boolean isBeside = element == parent || (element.tag == Tag.P && element.parent == parent);
        beside += isBeside ? block.words : 0;
        inside += isBeside ? 0 : block.words;
      }
    }
    return 2 * beside > inside;
  }

  private int elsewhere() {
    boolean[] inBox = new boolean[blocks.size()];
    for (List<Element> list : boxes.values()) {
      for (Element box : list) {
        Arrays.fill(inBox, box.firstBlock, box.endBlock, true);
      }
    }
    int words = 0;
    for (int i = 0; i < inBox.length; i++) {
      Block block = blocks.get(i);
      words += !inBox[i] && block.isFree() && block.isProse() ? block.ownWords() : 0;
    }
    return words;
  }

  private void mark(Element box) {
    for (int i = box.firstBlock; i < box.endBlock; i++) {
      Block block = blocks.get(i);
      block.part = PartWords.weightier(block.part, Part.FURNITURE);
    }
  }
}
