package org.isnad.clean.html;

import java.util.List;

/// A page as it was read: its elements in the order of their start tags, its blocks in the order of the text.
///
/// @param hiddenCharacters of text that styles hide
record PageTree(
    List<Element> elements,
    List<Block> blocks,
    VisibleText text,
    int hiddenCharacters,
    PageFacts facts) {
  /// The words of a block.
  String words(Block block) {
    return text.words(block.from, block.to);
  }

  /// The different words of a block.
  WordSet wordSet(Block block) {
    return text.wordSet(block.from, block.to);
  }
}
