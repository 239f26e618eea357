package org.isnad.intake;

import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.wire.AnalysisLines;

/// One thing that an input gives: a report that is still to be analyzed, or an analysis that was made before.
public sealed interface Given {
  /// A page, or why there is none.
  record Report(Item item) implements Given {}

  /// A line of `isnad/1`.
  record Made(AnalysisLines.Line line) implements Given {}

  /// Of text under way at a time, in the unit of [#weight()].
  int BUDGET = 64 << 10;

  /// Its text, in thousands of characters: what it weighs in [OrderedWork].
  default int weight() {
    return switch (this) {
      case Report(Page page) -> page.text().length() >> 10;
      case Report(Refusal refusal) -> 0;
      case Made(AnalysisLines.Line line) -> line.document().length() >> 10;
    };
  }
}
