package org.isnad.cli;

import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.archive.question.CommitmentRow;
import org.isnad.archive.question.EncounterRow;
import org.isnad.archive.question.FigureRow;
import org.isnad.archive.question.ReportLine;
import org.isnad.archive.question.StatementRow;
import org.isnad.archive.question.TimelineRow;
import org.isnad.archive.question.TimelineRow.Happening;
import org.isnad.clean.ArticleDate;

/// Rows of answers for a person: the report with its day first, then what it tells, in its words. Immutable and thread-safe.
record PrettyRows(Look look) {
  private static final int ITEM = PrettyReport.INDENT;
  private static final int REST = PrettyReport.INDENT * 2;
  private static final int WORDS = PrettyReport.INDENT * 3;

  void statement(StatementRow row, StringBuilder out) {
    head(row.said().report(), row.statement().id(), out);
    statementOnly(row, out);
  }

  private void statementOnly(StatementRow row, StringBuilder out) {
    saying(row, out);
    words(row.said().words(), out);
  }

  private void saying(StatementRow row, StringBuilder out) {
    speakers(row)
        .add(" ")
        .add(PrettyStatements.line(row.statement(), look))
        .print(look, REST, WORDS, out);
  }

  /// A statement without its words.
  void speaking(StatementRow row, StringBuilder out) {
    head(row.said().report(), row.statement().id(), out);
    saying(row, out);
  }

  /// A report and its title.
  void report(ReportLine report, StringBuilder out) {
    head(report, "", out);
    new Flow().add(Style.TITLE, report.title()).print(look, REST, REST, out);
  }

  private Flow speakers(StatementRow row) {
    Flow line = new Flow();
    if (row.statement().attribution().speakers().isEmpty()) {
      line.add(Style.FAINT, label("nobody"));
    }
    for (Speaker speaker : row.statement().attribution().speakers()) {
      line.add(line.isEmpty() ? "" : " + ").add(Style.SPEAKER, speaker.name());
      switch (speaker.kind()) {
        case NAMED -> {}
        case BODY, UNNAMED ->
            line.add(Style.FAINT, " (" + look.labels().of("speaker", speaker.kind()) + ")");
      }
    }
    return line;
  }

  void encounter(EncounterRow row, StringBuilder out) {
    head(row.told().report(), "", out);
    PrettyFindings.encounterOnly(row.encounter(), look).print(look, REST, WORDS, out);
    words(row.told().words(), out);
  }

  void figure(FigureRow row, StringBuilder out) {
    StatementRow said = row.statement();
    head(row.stands().report(), said == null ? "" : said.statement().id(), out);
    Flow line = PrettyFindings.figureOnly(row.figure(), look);
    if (said != null) {
      line.add(Style.FAINT, " · ").add(speakers(said));
      for (Link link : said.statement().attribution().chain()) {
        line.add(Style.FAINT, " · " + label("via") + " ").add(Style.CHAIN, link.name());
      }
    }
    line.print(look, REST, WORDS, out);
    words(row.sentence().words(), out);
  }

  void timeline(TimelineRow row, StringBuilder out) {
    Flow time = new Flow();
    if (row.time() == null) {
      time.add(Style.FAINT, label("no-date"));
    } else {
      time.addWhole(Style.TIME, row.time())
          .add(Style.FAINT, " (" + look.labels().of("clock", row.clock()) + ")");
    }
    switch (row.happening()) {
      case Happening.Said(StatementRow said) -> {
        head(time, said.said().report(), said.statement().id(), out);
        statementOnly(said, out);
      }
      case Happening.Met(EncounterRow met) -> {
        head(time, met.told().report(), "", out);
        PrettyFindings.encounterOnly(met.encounter(), look).print(look, REST, WORDS, out);
        words(met.told().words(), out);
      }
      case Happening.Due(CommitmentRow due) -> {
        head(time, due.first().report(), "", out);
        new Flow()
            .add(Style.FAINT, label("due.undertaken") + " ")
            .add(Style.SPEAKER, due.commitment().by())
            .print(look, REST, WORDS, out);
        words(due.first().words(), out);
      }
    }
  }

  private void words(String words, StringBuilder out) {
    new Flow().add("«" + words + "»").print(look, WORDS, WORDS, out);
  }

  /// The report's day with what it rests on, its outlet and its id.
  private void head(ReportLine report, String finding, StringBuilder out) {
    head(day(report), report, finding, out);
  }

  private void head(Flow time, ReportLine report, String finding, StringBuilder out) {
    Flow line = time;
    if (report.outlet() != null) {
      line.add(Style.FAINT, " · ").add(report.outlet());
    }
    line.add(Style.FAINT, " · " + report.id() + (finding.isEmpty() ? "" : " " + finding));
    line.print(look, ITEM, REST, out);
  }

  /// `2024-06-19 (as given)`, or that the report tells no day.
  Flow day(ReportLine report) {
    ArticleDate date = report.date();
    return date == null
        ? new Flow().add(Style.FAINT, label("no-date"))
        : new Flow()
            .addWhole(Style.TIME, date.day().toString())
            .add(Style.FAINT, " (" + look.labels().of("basis", date.basis()) + ")");
  }

  private String label(String key) {
    return look.labels().of(key);
  }
}
