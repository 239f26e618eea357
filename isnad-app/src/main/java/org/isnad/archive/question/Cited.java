package org.isnad.archive.question;

import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.relate.report.At;
import org.isnad.text.Span;

/// Words of a report, and where they stand.
///
/// @param span of UTF-16 code units in the report's text
/// @param words the text at the span, untouched
public record Cited(ReportLine report, Span span, String words) {
  public Cited {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
  }

  public static Cited of(Analysis analysis, Span span) {
    return new Cited(ReportLine.of(analysis), span, span.of(analysis.article().text()));
  }

  /// The place alone.
  public At at() {
    return new At(report.id(), span);
  }
}
