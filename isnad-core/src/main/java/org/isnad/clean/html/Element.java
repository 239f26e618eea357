package org.isnad.clean.html;

import org.jspecify.annotations.Nullable;

/// An element whose text stands apart, while a page is read and judged. Its blocks are `[firstBlock, endBlock)`. Made for one page; not thread-safe.
final class Element {
  final @Nullable Element parent;
  final Tag tag;
  final int depth;

  /// What it says it is.
  final Part part;

  /// Where its name stands in the markup, to tell elements that are no [Tag] apart.
  final int nameFrom;

  final int nameTo;

  /// The hash of its class, 0 without one: elements of one class beside one another are the items of a list.
  final long likeness;

  final int firstBlock;
  int endBlock;

  /// Buttons and fields to fill in that stand right in it or deeper.
  int controls;

  /// Whether its text is not shown.
  boolean isHidden;

  Element(
      @Nullable Element parent,
      Tag tag,
      Part part,
      int nameFrom,
      int nameTo,
      long likeness,
      int firstBlock) {
    this.parent = parent;
    this.tag = tag;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.part = part;
    this.nameFrom = nameFrom;
    this.nameTo = nameTo;
    this.likeness = likeness;
    this.firstBlock = firstBlock;
    this.endBlock = firstBlock;
  }

  /// The nearest element of the tag, itself included, or null.
  @Nullable Element nearest(Tag wanted) {
    for (Element at = this; at != null; at = at.parent) {
      if (at.tag == wanted) {
        return at;
      }
    }
    return null;
  }

  /// Whether both are boxes of one class in the same place: parts of one text.
  boolean isKinOf(Element other) {
    return tag == other.tag
        && parent == other.parent
        && likeness == other.likeness
        && (likeness != 0 || tag != Tag.DIV);
  }

  /// The nearest element that both stand in.
  static Element common(Element a, Element b) {
    Element one = a;
    Element other = b;
    while (one != other) {
      Element up = one.depth >= other.depth ? one.parent : one;
      other = one.depth >= other.depth ? other : parent(other);
      one = up == null ? other : up;
    }
    return one;
  }

  private static Element parent(Element of) {
    return of.parent == null ? of : of.parent;
  }
}
