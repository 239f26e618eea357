package org.isnad.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Marks which blocks of the article's stretch are the article: its paragraphs, and what stands among them as they do.
final class ArticleMarker {
  private static final int LABEL_WORDS = 5;
  private static final int LEAST_CONTROLS = 2;
  private static final int MOST_FORM_WORDS = 40;
  private static final double MAIN_SHARE = 0.7;
  private static final double MOST_TAIL = 0.2;
  private static final double MOST_CALL = 0.35;

  private final PageTree page;
  private final List<Block> blocks;
  private final int title;

  private ArticleMarker(PageTree page, int title) {
    this.page = page;
    this.blocks = page.blocks();
    this.title = title;
  }

  /// Sets [Block#isContent] within the range and at its edges; the title's block is not marked.
  static void mark(PageTree page, int title, ArticleRange.Range range) {
    new ArticleMarker(page, title).mark(range);
  }

  private void mark(ArticleRange.Range range) {
    ArticleEdges edges = new ArticleEdges(blocks, title);
    int first = edges.first(range.first());
    int end = edges.end(first, range.end());
    int whole = 0;
    for (int i = first; i < end; i++) {
      whole += blocks.get(i).isFree() && !blocks.get(i).isLinks() ? blocks.get(i).words : 0;
    }
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      block.isContent =
          i != title
              && block.isFree()
              && (!block.isLinks() || isLinkedHeading(i, end) || isLinkedSentence(i, first, end))
              && !isForm(block.element, whole);
    }
    dropRepeatedTitle(first, end);
    dropRepeated(first, end);
    Strangers.drop(blocks, first, end);
    PullQuotes.drop(page, first, end);
    Cards.drop(page, first, end);
    dropTail(first, end);
    dropLooseHeadings(first, end);
    dropStamp(first, end);
  }

  /// When it was published, as the last line or above the first paragraph.
  private void dropStamp(int first, int end) {
    for (int i = first; i < end && !isParagraph(blocks.get(i)); i++) {
      Block block = blocks.get(i);
      block.isContent &= !block.isStamp || isItem(block) || HeadlineFinder.heading(block) != null;
    }
    for (int i = end - 1; i >= first; i--) {
      if (blocks.get(i).isContent) {
        blocks.get(i).isContent = !blocks.get(i).isStamp;
        return;
      }
    }
  }

  /// Where most of the article stands in one container, what a box of its own below it says is not the article: terms of use, a call to write.
  private void dropTail(int first, int end) {
    Map<Element, Integer> words = new HashMap<>();
    int whole = 0;
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      if (block.isContent && block.isProse()) {
        words.merge(block.container(), block.ownWords(), Integer::sum);
        whole += block.ownWords();
      }
    }
    for (Map.Entry<Element, Integer> entry : words.entrySet()) {
      if (entry.getValue() >= MAIN_SHARE * whole) {
        dropTail(entry.getKey(), first, end, whole);
        return;
      }
    }
  }

  private void dropTail(Element main, int first, int end, int whole) {
    int last = end;
    int words = 0;
    boolean links = false;
    boolean calls = false;
    while (last > first && !isContentOf(blocks.get(last - 1), main)) {
      last--;
      words += blocks.get(last).isContent ? blocks.get(last).words : 0;
      links |= blocks.get(last).isContent && blocks.get(last).linked > 0;
      calls |= blocks.get(last).isContent && calls(blocks.get(last));
    }
    double most = calls ? MOST_CALL : MOST_TAIL;
    if (words > most * whole || !links && !calls && end - last > 1) {
      return;
    }
    for (int i = last; i < end; i++) {
      Block block = blocks.get(i);
      Element box = block.container();
      block.isContent &=
          box.tag != Tag.DIV && box.tag != Tag.SECTION || isAround(box, main) || box.isKinOf(main);
    }
  }

  private static boolean isParagraph(Block block) {
    return block.isContent && block.isProse() && !isItem(block);
  }

  private static boolean isItem(Block block) {
    Tag tag = block.element.tag;
    return tag == Tag.LI || tag == Tag.TD || tag == Tag.TH;
  }

  /// Whether it shares its box with a link that stands alone: a button to press.
  private boolean calls(Block block) {
    Element box = block.container();
    boolean calls = false;
    for (int i = box.firstBlock; i < box.endBlock && !calls; i++) {
      calls = blocks.get(i).isLinks();
    }
    return calls;
  }

  private static boolean isContentOf(Block block, Element main) {
    return block.isContent && block.container() == main;
  }

  private static boolean isAround(Element outer, Element inner) {
    return Element.common(outer, inner) == outer;
  }

  /// A heading that is a link, beside the paragraphs that it stands above: an item of a list, where a card of another story is a box of its own.
  private boolean isLinkedHeading(int index, int end) {
    Element heading = HeadlineFinder.heading(blocks.get(index));
    Block below = index + 1 < end ? blocks.get(index + 1) : null;
    return heading != null
        && below != null
        && below.isFree()
        && below.isProse()
        && below.element.tag == Tag.P
        && below.element.parent == heading.parent
        && heading.parent != null
        && isBesideProse(heading.parent, index);
  }

  /// A sentence that is more link than not, beside a paragraph in its own container.
  private boolean isLinkedSentence(int index, int first, int end) {
    Block block = blocks.get(index);
    return block.element.tag == Tag.P
        && block.isLinkedSentence()
        && (index > first && isParagraphIn(blocks.get(index - 1), block.element.parent)
            || index + 1 < end && isParagraphIn(blocks.get(index + 1), block.element.parent));
  }

  private static boolean isParagraphIn(Block block, @Nullable Element parent) {
    return block.isFree()
        && block.isProse()
        && block.element.tag == Tag.P
        && block.element.parent == parent;
  }

  private boolean isBesideProse(Element parent, int index) {
    for (int i = index - 1; i >= parent.firstBlock; i--) {
      Block block = blocks.get(i);
      if (block.isProse() && block.element.tag == Tag.P && block.element.parent == parent) {
        return true;
      }
    }
    return false;
  }

  /// A little text with buttons or fields, not most of the article's words: something to fill in.
  private boolean isForm(Element element, int whole) {
    Element at = element;
    for (int up = 0; up < 4; up++) {
      boolean form = at.tag == Tag.FORM && at.controls > 0 || at.controls >= LEAST_CONTROLS;
      if (form) {
        int words = words(at);
        return words <= MOST_FORM_WORDS && 2 * words < whole;
      }
      Element parent = at.parent;
      if (parent == null) {
        return false;
      }
      at = parent;
    }
    return false;
  }

  private int words(Element element) {
    int words = 0;
    for (int i = element.firstBlock; i < element.endBlock && words <= MOST_FORM_WORDS; i++) {
      words += blocks.get(i).words;
    }
    return words;
  }

  private void dropRepeatedTitle(int first, int end) {
    if (title < 0) {
      return;
    }
    WordSet words = page.wordSet(blocks.get(title));
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      if (block.isContent
          && Math.abs(block.words - blocks.get(title).words) <= 1
          && page.wordSet(block).isSame(words)) {
        block.isContent = false;
      }
    }
  }

  /// A few words that stand again and again: «Advertisement».
  private void dropRepeated(int first, int end) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = first; i < end; i++) {
      if (isLabel(blocks.get(i)) && !isAboveText(i, end)) {
        seen.merge(page.words(blocks.get(i)), 1, Integer::sum);
      }
    }
    for (int i = first; i < end && seen.size() > 0; i++) {
      Block block = blocks.get(i);
      if (isLabel(block) && !isAboveText(i, end) && seen.getOrDefault(page.words(block), 0) > 1) {
        block.isContent = false;
      }
    }
  }

  /// A heading with text right below it: «Pros», «Cons».
  private boolean isAboveText(int index, int end) {
    return HeadlineFinder.heading(blocks.get(index)) != null
        && index + 1 < end
        && blocks.get(index + 1).isContent
        && blocks.get(index + 1).isProse();
  }

  /// Whether it ends with a full stop, marks of quotation not counted.
  private boolean isStopped(Block block) {
    String words = page.words(block);
    int at = words.length() - 1;
    while (at > 0 && CharKind.of(words.charAt(at)) == CharKind.CLOSING) {
      at--;
    }
    return at >= 0 && (words.charAt(at) == '.' || words.charAt(at) == '\u06d4');
  }

  private static boolean isLabel(Block block) {
    Tag tag = block.element.tag;
    return block.isContent
        && block.words <= LABEL_WORDS
        && !block.isClosed
        && tag != Tag.TD
        && tag != Tag.TH
        && tag != Tag.LI
        && tag != Tag.PRE;
  }

  /// A heading stays where text follows it, or a heading of lower rank that stays; a label goes with the links below it.
  private void dropLooseHeadings(int first, int end) {
    Tag below = null;
    boolean followed = false;
    boolean aboveLinks = false;
    for (int i = end - 1; i >= first; i--) {
      Block block = blocks.get(i);
      boolean label =
          aboveLinks && block.words <= LABEL_WORDS && !block.isProse() && !isStopped(block);
      aboveLinks = !block.isContent && block.isLinks();
      Element heading = block.isContent ? HeadlineFinder.heading(block) : null;
      if (label) {
        block.isContent = false;
      } else if (heading != null) {
        block.isContent = followed || (below != null && heading.tag.compareTo(below) < 0);
        below = block.isContent ? heading.tag : below;
        followed = false;
      } else if (block.isContent) {
        followed = true;
        below = null;
      }
    }
  }
}
