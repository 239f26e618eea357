package org.isnad.clean.html;

import java.util.List;

/// A page as it was read: its elements in the order of their start tags, its blocks in the order of the text.
record PageTree(
    String markup, List<Element> elements, List<Block> blocks, VisibleText text, PageFacts facts) {
  /// The words of a block.
  String words(Block block) {
    StringBuilder out = new StringBuilder(block.to - block.from);
    for (int i = block.from; i < block.to; i++) {
      out.append(text.charAt(i));
    }
    return out.toString();
  }
}
