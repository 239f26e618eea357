package org.isnad.archive.search;

import org.isnad.analyze.Analysis;
import org.isnad.text.Span;

/// Shows where the words of one question stand, other spellings and forms included. Belongs to the answer that it came with. Immutable and thread-safe.
public interface Highlighter {
  /// The words of the question within a part of a report.
  ///
  /// @param analysis of a report, the one that was found or any other
  /// @param within the statement that was found, or the whole text; furniture is never marked
  /// @param snippets how many passages at most
  Highlight mark(Analysis analysis, Span within, int snippets);
}
