package org.isnad.server.mcp;

import org.isnad.archive.question.Cited;
import org.isnad.archive.question.ReportLine;
import org.jspecify.annotations.Nullable;

/// Words of a report and the place where they stand; every answer rests on some.
///
/// @param report the report's id
/// @param start of UTF-16 code units in the report's text
/// @param end one past the last
/// @param words the text between, untouched
/// @param day the report's own, ISO 8601
record Citation(
    String report,
    int start,
    int end,
    String words,
    @Nullable String outlet,
    @Nullable String url,
    String title,
    @Nullable String day) {
  static Citation of(Cited cited) {
    return of(cited.report(), cited.span().start(), cited.span().end(), cited.words());
  }

  static Citation of(ReportLine report, int start, int end, String words) {
    return new Citation(
        report.id(),
        start,
        end,
        words,
        report.outlet(),
        report.url(),
        report.title(),
        report.date() == null ? null : report.date().value());
  }

  /// As a person reads it.
  String line() {
    return "«"
        + words
        + "» ["
        + report
        + " "
        + start
        + "–"
        + end
        + (outlet == null ? "" : "; " + outlet)
        + (day == null ? "" : "; " + day)
        + "]";
  }
}
