package org.isnad.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Questions;
import org.isnad.clean.ArticleDate;
import org.isnad.relate.report.At;
import org.isnad.text.Span;
import org.isnad.wire.AnalysisSpool;
import org.jspecify.annotations.Nullable;

/// Looks reports up for a person's eye: who published them, when, under which title, and the words at a place. Keeps the last ones it looked up. Not
/// thread-safe.
final class ReportLines {
  private static final int KEPT = 256;

  private final Shelf reports;
  private final Look look;
  private final Map<String, Analysis> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Analysis> eldest) {
          return size() > KEPT;
        }
      };

  /// Where the reports are.
  interface Shelf {
    Analysis read(String report) throws IOException;

    boolean has(String report);
  }

  ReportLines(Shelf reports, Look look) {
    this.reports = reports;
    this.look = look;
  }

  ReportLines(AnalysisSpool reports, Look look) {
    this(
        new Shelf() {
          @Override
          public Analysis read(String report) throws IOException {
            return reports.read(report);
          }

          @Override
          public boolean has(String report) {
            return reports.has(report);
          }
        },
        look);
  }

  /// Reports of an archive.
  ReportLines(Questions archive, Look look) {
    this(
        new Shelf() {
          @Override
          public Analysis read(String report) {
            return archive.analysis(report);
          }

          @Override
          public boolean has(String report) {
            return archive.has(report);
          }
        },
        look);
  }

  Analysis analysis(String report) throws IOException {
    Analysis analysis = kept.get(report);
    if (analysis == null) {
      analysis = reports.read(report);
      kept.put(report, analysis);
    }
    return analysis;
  }

  /// Whether there is a report of that id.
  boolean has(String report) {
    return reports.has(report);
  }

  /// The outlet, or the report's id where none is known.
  String outlet(String report) throws IOException {
    String outlet = analysis(report).article().origin().outlet();
    return outlet == null ? report : outlet;
  }

  /// The day, or words that say there is none.
  String day(String report) throws IOException {
    ArticleDate date = analysis(report).article().date();
    return date == null ? look.labels().of("no-date") : date.day().toString();
  }

  String title(String report) throws IOException {
    return PrettyReport.title(analysis(report));
  }

  /// The words at a place, on one line.
  String words(At at) throws IOException {
    return words(at.report(), at.span());
  }

  String words(String report, @Nullable Span span) throws IOException {
    return span == null
        ? ""
        : span.of(analysis(report).article().text()).replace('\n', ' ').strip();
  }
}
