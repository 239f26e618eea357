package org.isnad.spark;

import java.math.BigDecimal;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.SourceLine;
import org.isnad.source.Origin;
import org.isnad.text.Found;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The rows of a report in every table of reports. For one thread.
final class ReportTables {
  private final TableRows to;
  private final long number;

  private ReportTables(TableRows to, long number) {
    this.to = to;
    this.number = number;
  }

  /// What a report is in a collection.
  ///
  /// @param number from 1, in the order of the input
  /// @param version among the reports of its address, from 1
  /// @param analyzer the program's version
  record Edition(long number, int version, String analyzer) {}

  static void add(Analysis analysis, String document, Edition edition, TableRows to) {
    ReportTables tables = new ReportTables(to, edition.number());
    tables.report(analysis.article(), document, edition);
    tables.layout(analysis.article());
    analysis.entities().forEach(tables::entity);
    int position = 0;
    for (Timex time : analysis.times()) {
      tables.time(time, position++);
    }
    position = 0;
    for (Figure figure : analysis.figures()) {
      tables.figure(figure, position++);
    }
    analysis.statements().forEach(tables::statement);
    position = 0;
    for (Encounter encounter : analysis.encounters()) {
      tables.encounter(encounter, position++);
    }
  }

  /// Where a report is to be found: its URL, else the id that its input gave it.
  static String address(Article article) {
    String url = article.origin().url();
    return url == null ? article.id() : url;
  }

  private void report(Article article, String document, Edition edition) {
    Origin origin = article.origin();
    ArticleDate date = article.date();
    Span title = article.layout().title();
    to.row(Table.REPORT)
        .number(number)
        .text(article.id())
        .indexed(origin.outlet())
        .text(origin.url())
        .text(title == null ? null : title.of(article.text()))
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
        .indexed(address(article))
        .number((Integer) edition.version())
        .text(edition.analyzer())
        .number((Integer) article.text().length())
        .add();
    to.row(Table.DOCUMENT).number((Long) number).text(document).add();
  }

  private void layout(Article article) {
    int position = 0;
    for (Span content : article.layout().content()) {
      row("content", position++).span(content).add();
    }
    position = 0;
    for (SourceLine line : article.layout().sources()) {
      row("source_line", position++).indexed(line.name()).word(line.kind()).span(line.span()).add();
    }
    position = 0;
    for (Problem problem : article.problems()) {
      row("problem", position++)
          .text(problem.code())
          .text(problem.message())
          .span(problem.span())
          .add();
    }
  }

  private void entity(Entity entity) {
    int own = numbered(entity.id());
    row("entity", own).text(entity.type().name()).indexed(entity.name()).add();
    entity.mentions().stream()
        .distinct()
        .forEach(mention ->
            to.row("mention").number((Long) number).span(mention).number((Integer) own).add());
    int position = 0;
    for (Role role : entity.roles()) {
      row("entity_role", own)
          .number((Integer) position++)
          .text(role.title())
          .text(role.of())
          .span(role.span())
          .add();
    }
    for (Map.Entry<String, String> external : entity.external().entrySet()) {
      row("entity_external", own).indexed(external.getKey()).text(external.getValue()).add();
    }
  }

  private void time(Timex time, int position) {
    row("timex", position)
        .span(time.span())
        .text(time.type().name())
        .text(time.value())
        .text(time.anchor())
        .add();
  }

  private void figure(Figure figure, int position) {
    Found<BigDecimal> whole = figure.whole();
    TableRows.Cells cells =
        row("figure", position)
            .span(figure.span())
            .decimal(figure.value())
            .indexed(figure.unit())
            .word(figure.approximation());
    found(figure.of(), cells)
        .decimal(whole == null ? null : whole.value())
        .span(whole == null ? null : whole.span())
        .word(figure.change());
    found(figure.per(), cells).add();
  }

  private void statement(Statement statement) {
    int own = numbered(statement.id());
    Cue cue = statement.cue();
    TableRows.Cells cells =
        row("statement", own)
            .span(statement.span())
            .word(statement.mode())
            .word(statement.act())
            .word(statement.status())
            .text(cue == null ? null : cue.text())
            .span(cue == null ? null : cue.span());
    found(statement.attribution().when(), cells);
    found(statement.attribution().where(), cells)
        .decimal(statement.attribution().confidence())
        .text(statement.rule())
        .add();
    int position = 0;
    for (Speaker speaker : statement.attribution().speakers()) {
      row("speaker", own)
          .number((Integer) position++)
          .indexed(speaker.name())
          .word(speaker.kind())
          .number(numberedOrNull(speaker.entity()))
          .span(speaker.span())
          .add();
    }
    position = 0;
    for (Link link : statement.attribution().chain()) {
      row("chain_link", own)
          .number((Integer) position++)
          .indexed(link.name())
          .word(link.medium())
          .number(numberedOrNull(link.entity()))
          .span(link.span())
          .add();
    }
  }

  private void encounter(Encounter encounter, int own) {
    TableRows.Cells cells =
        row("encounter", own)
            .span(encounter.span())
            .word(encounter.kind())
            .word(encounter.status());
    found(encounter.place(), cells);
    found(encounter.date(), cells).add();
    int position = 0;
    for (Found<String> party : encounter.parties()) {
      row("encounter_party", own)
          .number((Integer) position++)
          .indexed(party.value())
          .span(party.span())
          .add();
    }
  }

  private TableRows.Cells row(String table, int second) {
    return to.row(table).number((Long) number).number((Integer) second);
  }

  private static TableRows.Cells found(@Nullable Found<String> found, TableRows.Cells cells) {
    return cells
        .text(found == null ? null : found.value())
        .span(found == null ? null : found.span());
  }

  /// The number of `e12` or `s3`.
  static int numbered(String id) {
    return Integer.parseInt(id, 1, id.length(), 10);
  }

  private static @Nullable Integer numberedOrNull(@Nullable String id) {
    return id == null ? null : (Integer) numbered(id);
  }
}
