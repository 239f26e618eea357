package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads markup: one pass over its characters gives the blocks of visible text and what the page says of itself, then the blocks are judged. It knows no
/// language. Immutable and thread-safe; loading reads the table of class names once.
public final class HtmlReader {
  /// An article of fewer words makes the reader look again with less trust in what the page says of its parts.
  private static final int FEW_WORDS = 30;

  /// So many times the text that is shown must be hidden before the hidden one may be the article.
  private static final int MOSTLY_HIDDEN = 2;

  /// A fragment of a feed is no deeper nested than this.
  private static final int FLAT = 6;

  private final PartWords words;

  private HtmlReader(PartWords words) {
    this.words = words;
  }

  public static HtmlReader load() {
    return new HtmlReader(PartWords.load());
  }

  /// The page that the markup shows. Every input gives a page, if an empty one.
  public WebPage read(String markup) {
    return read(markup, null);
  }

  /// The page that the markup shows.
  ///
  /// @param called what the input itself calls the article: of such a fragment the whole text is the article where nothing speaks against it
  public WebPage read(String markup, @Nullable String called) {
    PageTree page = PageReader.read(markup, words, false);
    WebPage read = judge(page, called);
    if (contentWords(page) < FEW_WORDS
        || page.hiddenCharacters() > MOSTLY_HIDDEN * page.text().length()) {
      PageTree shown = PageReader.read(markup, words, true);
      WebPage again = judge(shown, called);
      return contentWords(shown) > 2 * contentWords(page) ? again : read;
    }
    return read;
  }

  private static int contentWords(PageTree page) {
    int words = 0;
    for (Block block : page.blocks()) {
      words += block.isContent ? block.words : 0;
    }
    return words;
  }

  private static WebPage judge(PageTree page, @Nullable String called) {
    FactJudge judge = new FactJudge(page);
    List<String> titles = new ArrayList<>(judge.titles());
    if (called != null && !called.isBlank()) {
      titles.addFirst(called);
    }
    Parts.settle(page, -1, true);
    int title = HeadlineFinder.find(page, titles);
    Parts.settle(page, title, true);
    Teasers.mark(page);
    Discussion.mark(page);
    find(page, title);
    if (contentWords(page) < FEW_WORDS) {
      Parts.settle(page, title, false);
      find(page, title);
    }
    if (contentWords(page) < FEW_WORDS) {
      ArticleRange.Range verse = ArticleRange.find(page.blocks(), title, true);
      if (verse != null && verse.worth() >= FEW_WORDS) {
        page.blocks().forEach(block -> block.isContent = false);
        ArticleMarker.mark(page, title, verse);
      }
    }
    if (called != null && contentWords(page) == 0) {
      page.blocks()
          .forEach(block -> block.isContent = block.element.depth < FLAT && !block.isLinks());
    }
    title = isAbove(page, title) ? title : -1;
    return page(page, title, judge.judge(title));
  }

  /// Whether at most one paragraph of the article stands above the title: what stands lower is another's.
  private static boolean isAbove(PageTree page, int title) {
    int prose = 0;
    for (int i = 0; i < title; i++) {
      prose += page.blocks().get(i).isContent && page.blocks().get(i).isProse() ? 1 : 0;
    }
    return title >= 0 && prose < 2;
  }

  private static void find(PageTree page, int title) {
    page.blocks().forEach(block -> block.isContent = false);
    ArticleRange.Range range = ArticleRange.find(page.blocks(), title, false);
    if (range != null) {
      ArticleMarker.mark(page, title, range);
    }
  }

  private static WebPage page(PageTree page, int title, WebFacts facts) {
    List<Span> content = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      if (block.isContent) {
        content.add(new Span(block.from, block.to));
        first = first < 0 ? i : first;
      }
    }
    String text = page.text().text();
    Span titleSpan = title < 0 ? null : span(page.blocks().get(title));
    return new WebPage(
        text,
        page.text().sourceMap(),
        titleSpan,
        Bylines.find(page, text, facts.authors(), title, first),
        caption(page, title, first),
        content,
        facts);
  }

  /// The first caption between the title and the second paragraph.
  private static @Nullable Span caption(PageTree page, int title, int first) {
    int prose = 0;
    for (int i = Math.max(0, title); first >= 0 && i < page.blocks().size() && prose < 2; i++) {
      Block block = page.blocks().get(i);
      if (block.part == Part.CAPTION && block.words > 0) {
        return span(block);
      }
      prose += i >= first && block.isContent && block.isProse() ? 1 : 0;
    }
    return null;
  }

  private static Span span(Block block) {
    return new Span(block.from, block.to);
  }
}
