package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A report or statement that was found.
///
/// @param statement null where reports are looked for
/// @param passages the sentences that show most of the words, in the order of the text
/// @param score how close it is; of use within one answer, 0 where the order is by day
public record SearchHit(
    ReportLine report, @Nullable StatementRow statement, List<Passage> passages, float score) {
  public SearchHit {
    Objects.requireNonNull(report, "report");
    passages = List.copyOf(passages);
  }

  /// A passage with the words that were looked for.
  ///
  /// @param marks spans of the report's text within the passage
  /// @param cutBefore whether its sentence begins before it
  /// @param cutAfter whether its sentence goes on behind it
  public record Passage(Cited words, List<Span> marks, boolean cutBefore, boolean cutAfter) {
    public Passage {
      Objects.requireNonNull(words, "words");
      marks = List.copyOf(marks);
    }
  }
}
