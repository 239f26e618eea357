package org.isnad.archive.record;

import java.sql.SQLException;
import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.SourceLine;
import org.isnad.source.Origin;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Writes all rows of reports. Belongs to one transaction and one thread.
final class ReportRows {
  private final Rows reports;
  private final Rows documents;
  private final Rows contents;
  private final Rows sources;
  private final Rows problems;
  private final EntityRows entities;
  private final ValueRows values;
  private final StatementRows statements;
  private final EncounterRows encounters;

  ReportRows(Tables to) throws SQLException {
    reports =
        to.rows(
            "report",
            "number id outlet url title published retrieved language day day_basis day_confidence"
                + " file record byte_offset sha256 address version analyzer length");
    documents = to.rows("document", "report packed");
    contents = to.rows("content", "report position start_at end_at");
    sources = to.rows("source_line", "report position name kind start_at end_at");
    problems = to.rows("problem", "report position code message start_at end_at");
    entities = new EntityRows(to);
    values = new ValueRows(to);
    statements = new StatementRows(to);
    encounters = new EncounterRows(to);
  }

  /// @param number the report's number in the record
  void add(long number, Arrival arrival, Edition edition) throws SQLException {
    Analysis analysis = arrival.analysis();
    report(number, analysis.article(), arrival, edition);
    layout(number, analysis.article());
    entities.add(number, analysis.entities());
    values.add(number, analysis.times(), analysis.figures());
    statements.add(number, analysis.statements());
    encounters.add(number, analysis.encounters());
  }

  private void report(long number, Article article, Arrival arrival, Edition edition)
      throws SQLException {
    Origin origin = article.origin();
    ArticleDate date = article.date();
    reports
        .number(number)
        .text(article.id())
        .indexed(origin.outlet())
        .text(origin.url())
        .text(title(article))
        .text(origin.published())
        .text(origin.retrieved())
        .text(article.language())
        .text(date == null ? null : date.day().toString())
        .word(date == null ? null : date.basis())
        .decimal(date == null ? null : (Double) date.confidence())
        .text(origin.file())
        .number(origin.record())
        .number(origin.offset())
        .text(origin.sha256())
        .text(edition.address())
        .number(edition.version())
        .text(edition.analyzer())
        .number(article.text().length())
        .add();
    documents.number(number).bytes(arrival.packed()).add();
  }

  private static @Nullable String title(Article article) {
    Span title = article.layout().title();
    return title == null ? null : title.of(article.text());
  }

  private void layout(long number, Article article) throws SQLException {
    int position = 0;
    for (Span content : article.layout().content()) {
      contents.number(number).number(position++).span(content).add();
    }
    position = 0;
    for (SourceLine line : article.layout().sources()) {
      sources
          .number(number)
          .number(position++)
          .indexed(line.name())
          .word(line.kind())
          .span(line.span())
          .add();
    }
    position = 0;
    for (Problem problem : article.problems()) {
      problems
          .number(number)
          .number(position++)
          .text(problem.code())
          .text(problem.message())
          .span(problem.span())
          .add();
    }
  }
}
