package org.isnad.spark;

import org.isnad.source.Item;

/// What an input gives: an item to be analyzed, or a line of an analysis that was made before.
sealed interface Given {
  /// An item.
  record Raw(Item item) implements Given {}

  /// A line of `isnad/1`.
  ///
  /// @param number from 1
  record Line(String file, long number, String document) implements Given {}

  /// Roughly how many characters it holds.
  default int weight() {
    return switch (this) {
      case Raw(org.isnad.source.Page page) -> page.text().length();
      case Raw(org.isnad.source.Refusal refusal) -> 0;
      case Line line -> line.document().length();
    };
  }
}
