package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.List;

/// Reads markup into elements and blocks in one pass, as a browser would nest them where it matters for text: a paragraph ends where a block begins, an item
/// where the next one does, and an end tag closes what is open inside. Without recursion; elements deeper than [#DEEPEST] are taken for their parents. Made
/// for one page; not thread-safe.
final class PageReader {
  static final int DEEPEST = 512;

  private final String markup;
  private final boolean showHidden;
  private final PartMemory words;
  private final MarkupCursor cursor;
  private final VisibleText text;
  private final PageFacts facts = new PageFacts();
  private final FactReader factReader;
  private final List<Element> elements = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Element[] open = new Element[DEEPEST + 1];
  private final int[] opened = new int[Tag.COUNT];
  private int depth = -1;

  /// Elements that were too deep to be kept and are not closed yet.
  private int tooDeep;

  private int hidden;
  private int hiddenCharacters;

  /// How deep the element stands in which a link was opened; -1 outside of links.
  private int linkDepth = -1;

  private int linkedCharacters;

  private PageReader(String markup, PartWords words, boolean showHidden) {
    this.markup = markup;
    this.words = new PartMemory(words);
    this.showHidden = showHidden;
    this.cursor = new MarkupCursor(markup);
    this.text = new VisibleText(markup);
    this.factReader = new FactReader(markup, cursor, facts);
    push(new Element(null, Tag.HTML, Part.NONE, 0, 0, 0, 0));
  }

  /// @param showHidden whether text that styles hide is read too
  static PageTree read(String markup, PartWords words, boolean showHidden) {
    return new PageReader(markup, words, showHidden).run();
  }

  private PageTree run() {
    for (MarkupCursor.Token token = cursor.next();
        token != MarkupCursor.Token.END;
        token = cursor.next()) {
      switch (token) {
        case TEXT -> characters();
        case OPEN -> open();
        case CLOSE -> close();
        case SKIPPED -> skipped();
        case END -> throw new IllegalStateException("the end is no token");
      }
    }
    endBlock();
    while (depth >= 0) {
      pop();
    }
    return new PageTree(elements, blocks, text, hiddenCharacters, facts);
  }

  private Element top() {
    return open[depth];
  }

  private void characters() {
    if (hidden > 0 && !showHidden) {
      hiddenCharacters += cursor.to - cursor.from;
      return;
    }
    if (opened[Tag.HEAD.ordinal()] > 0) {
      if (isBlank(cursor.from, cursor.to)) {
        return;
      }
      closeThrough(Tag.HEAD);
    }
    if (opened[Tag.PRE.ordinal()] > 0) {
      preformatted(cursor.from, cursor.to);
    } else {
      append(cursor.from, cursor.to);
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (markup.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private void append(int from, int to) {
    int written = text.append(from, to);
    if (linkDepth >= 0) {
      linkedCharacters += written;
    }
  }

  private void preformatted(int from, int to) {
    int at = from;
    for (int line = markup.indexOf('\n', at);
        line >= 0 && line < to;
        line = markup.indexOf('\n', at)) {
      append(at, line);
      endBlock();
      at = line + 1;
    }
    append(at, to);
  }

  private void open() {
    Tag tag = cursor.tag;
    switch (tag.kind) {
      case VOID -> empty(tag);
      case INLINE -> inline(tag);
      case BLOCK -> block(tag);
      case SKIPPED -> throw new IllegalStateException("skipped elements are tokens of their own");
    }
  }

  private void empty(Tag tag) {
    switch (tag) {
      case BR, HR -> endBlock();
      case META, LINK, BASE -> factReader.empty(tag);
      case INPUT -> top().controls++;
      default -> {}
    }
  }

  private void inline(Tag tag) {
    if (tag == Tag.A) {
      linkDepth = cursor.has(Attribute.HREF) ? depth : -1;
    }
    if (tag == Tag.TIME || cursor.has(Attribute.ITEMPROP)) {
      factReader.inline(tag, top(), blocks.size(), text.length());
    }
    boolean isHidden = isHidden();
    Part part = isHidden || text.hasBlock() ? Part.NONE : part(tag);
    boolean tells = part != Part.NONE && part != Part.BODY;
    // An element of the same name inside one that is kept is kept too, so that end tags find their
    // own.
    if (isHidden || tells || opened[tag.ordinal()] > 0) {
      start(tag, tells ? part : Part.NONE, isHidden);
    }
  }

  private void block(Tag tag) {
    endBlock();
    impliedEnds(tag);
    closeThrough(Tag.HEAD);
    if (tag == Tag.HTML || tag == Tag.BODY) {
      factReader.language();
      if (tag == Tag.HTML) {
        return;
      }
    }
    if (cursor.has(Attribute.ITEMPROP) || cursor.has(Attribute.PROPERTY)) {
      factReader.inline(tag, top(), blocks.size(), text.length());
    }
    start(tag, part(tag), tag != Tag.BODY && isHidden());
    if (tag == Tag.BUTTON) {
      top().controls++;
    }
  }

  /// 0 without a class.
  private long classHash() {
    int from = cursor.valueFrom(Attribute.CLASS);
    return from < 0 ? 0 : PartMemory.hash(markup, from, cursor.valueTo(Attribute.CLASS));
  }

  private void start(Tag tag, Part part, boolean isHidden) {
    if (depth == DEEPEST) {
      tooDeep++;
      return;
    }
    Element element =
        new Element(top(), tag, part, cursor.from, cursor.to, classHash(), blocks.size());
    element.isHidden = isHidden;
    push(element);
  }

  private void push(Element element) {
    open[++depth] = element;
    opened[element.tag.ordinal()]++;
    hidden += element.isHidden ? 1 : 0;
    elements.add(element);
  }

  private void pop() {
    Element element = open[depth--];
    element.endBlock = blocks.size();
    opened[element.tag.ordinal()]--;
    hidden -= element.isHidden ? 1 : 0;
    if (element.parent != null) {
      element.parent.controls += element.controls;
    }
    if (linkDepth > depth) {
      linkDepth = -1;
    }
  }

  /// End tags that may be left out.
  private void impliedEnds(Tag next) {
    closeThrough(Tag.P);
    switch (next) {
      case LI -> closeUnless(Tag.LI, Tag.UL, Tag.OL);
      case DT, DD -> {
        closeUnless(Tag.DT, Tag.DL, Tag.DL);
        closeUnless(Tag.DD, Tag.DL, Tag.DL);
      }
      case TR -> {
        closeUnless(Tag.TD, Tag.TABLE, Tag.TABLE);
        closeUnless(Tag.TH, Tag.TABLE, Tag.TABLE);
        closeUnless(Tag.TR, Tag.TABLE, Tag.TABLE);
      }
      case TD, TH -> {
        closeUnless(Tag.TD, Tag.TABLE, Tag.TR);
        closeUnless(Tag.TH, Tag.TABLE, Tag.TR);
      }
      case OPTION -> closeUnless(Tag.OPTION, Tag.FORM, Tag.FORM);
      default -> {}
    }
  }

  /// Closes the nearest `tag`, unless one of the others is nearer.
  private void closeUnless(Tag tag, Tag barrier, Tag other) {
    if (opened[tag.ordinal()] == 0) {
      return;
    }
    for (int i = depth; i > 0 && open[i].tag != barrier && open[i].tag != other; i--) {
      if (open[i].tag == tag) {
        popTo(i);
        return;
      }
    }
  }

  private void closeThrough(Tag tag) {
    if (opened[tag.ordinal()] == 0) {
      return;
    }
    for (int i = depth; i > 0 && !open[i].tag.isBarrier(); i--) {
      if (open[i].tag == tag) {
        popTo(i);
        return;
      }
    }
  }

  private void popTo(int index) {
    while (depth >= index) {
      pop();
    }
  }

  private void close() {
    Tag tag = cursor.tag;
    if (tag == Tag.A) {
      linkDepth = -1;
    }
    if (tag == Tag.TIME) {
      factReader.endTime(text.length());
    }
    if (tag.kind == Tag.Kind.BLOCK || tag == Tag.BR) {
      endBlock();
    }
    // Text after </body> and </html> is still read as the body's.
    if (tag == Tag.HTML || tag == Tag.BODY || tag.kind == Tag.Kind.VOID) {
      return;
    }
    if (opened[tag.ordinal()] == 0) {
      return;
    }
    if (tooDeep > 0 && tag.kind == Tag.Kind.BLOCK) {
      tooDeep--;
      return;
    }
    for (int i = depth; i > 0; i--) {
      if (open[i].tag == tag && (tag != Tag.OTHER || isNamedLike(open[i]))) {
        if (open[i].part != Part.NONE) {
          endBlock();
        }
        popTo(i);
        return;
      }
      boolean stops =
          tag.kind == Tag.Kind.INLINE
              ? open[i].tag.kind == Tag.Kind.BLOCK
              : open[i].tag.isBarrier() && tag != Tag.TABLE && !isRowPart(tag);
      if (stops) {
        return;
      }
    }
  }

  private static boolean isRowPart(Tag tag) {
    return tag == Tag.TR || tag == Tag.TBODY || tag == Tag.THEAD || tag == Tag.TFOOT;
  }

  private boolean isNamedLike(Element element) {
    int length = element.nameTo - element.nameFrom;
    return length == cursor.to - cursor.from
        && markup.regionMatches(true, element.nameFrom, markup, cursor.from, length);
  }

  private void skipped() {
    switch (cursor.tag) {
      case TITLE -> factReader.title(opened[Tag.HEAD.ordinal()] > 0 || blocks.isEmpty());
      case SCRIPT -> factReader.script();
      case TEXTAREA, SELECT -> {
        endBlock();
        top().controls++;
      }
      case SVG, MATH -> {}
      default -> endBlock();
    }
  }

  private void endBlock() {
    if (text.hasBlock()) {
      int from = text.blockStart();
      Block block = Block.read(top(), text, from, text.length(), linkedCharacters);
      if (block.words == 0 && block.marks == 0) {
        text.dropBlock();
      } else {
        blocks.add(block);
        text.endBlock();
      }
    } else {
      text.endBlock();
    }
    linkedCharacters = 0;
  }

  private boolean isHidden() {
    if (cursor.has(Attribute.HIDDEN)) {
      return true;
    }
    int from = cursor.valueFrom(Attribute.STYLE);
    int at = from < 0 ? -1 : markup.indexOf("display", from, cursor.valueTo(Attribute.STYLE));
    if (at < 0) {
      return false;
    }
    int value = at + "display".length();
    while (value < markup.length()
        && (markup.charAt(value) == ' ' || markup.charAt(value) == ':')) {
      value++;
    }
    return markup.startsWith("none", value);
  }

  private Part part(Tag tag) {
    Part part = ofTag(tag);
    if (tag == Tag.OTHER) {
      part = PartWords.weightier(part, words.read(markup, cursor.from, cursor.to));
    }
    part = PartWords.weightier(part, ofAttribute(Attribute.CLASS));
    part = PartWords.weightier(part, ofAttribute(Attribute.ID));
    part = PartWords.weightier(part, ofAttribute(Attribute.ROLE));
    part = PartWords.weightier(part, ofAttribute(Attribute.ITEMPROP));
    return PartWords.weightier(part, ofAttribute(Attribute.PROPERTY));
  }

  private static Part ofTag(Tag tag) {
    return switch (tag) {
      case NAV, FOOTER, ASIDE, BUTTON, DIALOG, MENU, OPTION -> Part.FURNITURE;
      case FIGCAPTION, FIGURE -> Part.CAPTION;
      case TIME -> Part.DETAILS;
      default -> Part.NONE;
    };
  }

  private Part ofAttribute(Attribute attribute) {
    int from = cursor.valueFrom(attribute);
    return from < 0 ? Part.NONE : words.read(markup, from, cursor.valueTo(attribute));
  }
}
