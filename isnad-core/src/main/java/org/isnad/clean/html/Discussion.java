package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what readers say below the article where no class tells it: three or more boxes made alike, without headings, each with some text and with the same
/// few words as a link («Reply»). Told before the article is looked for, for readers often say more than it does.
final class Discussion {
  private static final int LEAST = 3;
  private static final int LINK_WORDS = 3;
  private static final int LEVELS = 6;

  /// Beside its text a box has who wrote it and the link.
  private static final int LEAST_LINES = 2;

  /// What must stand above it for an article.
  private static final int LEAST_ABOVE = 60;

  private final PageTree page;
  private final List<Block> blocks;

  private Discussion(PageTree page) {
    this.page = page;
    this.blocks = page.blocks();
  }

  private record Kind(@Nullable Element parent, Tag tag, long likeness) {
    static Kind of(Element element) {
      return new Kind(element.parent, element.tag, element.likeness);
    }
  }

  /// Marks the blocks of such boxes.
  static void mark(PageTree page) {
    Discussion discussion = new Discussion(page);
    for (List<Element> linked : discussion.repeatedLinks()) {
      discussion.mark(linked);
    }
  }

  /// The elements of the links that say the same few words, for each such link that stands often enough.
  private List<List<Element>> repeatedLinks() {
    Map<String, List<Element>> links = new HashMap<>();
    for (Block block : blocks) {
      if (block.isLinks() && block.words <= LINK_WORDS && block.part != Part.FURNITURE) {
        links.computeIfAbsent(page.words(block), _ -> new ArrayList<>()).add(block.element);
      }
    }
    return links.values().stream().filter(list -> list.size() >= LEAST).toList();
  }

  private void mark(List<Element> linked) {
    Map<Kind, Set<Element>> boxes = new HashMap<>();
    for (Element link : linked) {
      Element at = link;
      for (int up = 0; at != null && up < LEVELS; up++) {
        if (isBox(at)) {
          boxes.computeIfAbsent(Kind.of(at), _ -> new LinkedHashSet<>()).add(at);
        }
        at = at.parent;
      }
    }
    boxes.values().removeIf(set -> set.size() < LEAST);
    if (boxes.isEmpty()) {
      return;
    }
    // A box of their kind that has text and no such link shows that it is no list of remarks.
    Set<Kind> others = new HashSet<>();
    for (Element element : page.elements()) {
      Set<Element> kin = boxes.get(Kind.of(element));
      if (kin != null
          && !kin.contains(element)
          && prose(element.firstBlock, element.endBlock) > 0) {
        others.add(Kind.of(element));
      }
    }
    boxes.forEach((kind, set) -> {
      if (!others.contains(kind) && prose(0, set.iterator().next().firstBlock) >= LEAST_ABOVE) {
        set.forEach(this::mark);
      }
    });
  }

  /// Text, lines beside it and no heading.
  private boolean isBox(Element element) {
    int lines = 0;
    for (int i = element.firstBlock; i < element.endBlock; i++) {
      Block block = blocks.get(i);
      if (HeadlineFinder.heading(block) != null) {
        return false;
      }
      lines += block.isProse() ? 0 : 1;
    }
    return lines >= LEAST_LINES && prose(element.firstBlock, element.endBlock) > 0;
  }

  private int prose(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += blocks.get(i).isFree() && blocks.get(i).isProse() ? blocks.get(i).ownWords() : 0;
    }
    return words;
  }

  private void mark(Element box) {
    for (int i = box.firstBlock; i < box.endBlock; i++) {
      Block block = blocks.get(i);
      block.part = PartWords.weightier(block.part, Part.COMMENTS);
    }
  }
}
