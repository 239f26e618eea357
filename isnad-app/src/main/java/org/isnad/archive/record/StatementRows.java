package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.List;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.text.Found;

/// Rows of statements, with their speakers and chains.
final class StatementRows {
  private final Rows statements;
  private final Rows speakers;
  private final Rows links;

  StatementRows(Tables to) throws SQLException {
    statements =
        to.rows(
            "statement",
            "report statement start_at end_at mode act status cue cue_start cue_end said_on"
                + " said_on_start said_on_end said_at said_at_start said_at_end confidence rule");
    speakers = to.rows("speaker", "report statement position name kind entity start_at end_at");
    links = to.rows("chain_link", "report statement position name medium entity start_at end_at");
  }

  void add(long report, List<Statement> found) throws SQLException {
    for (Statement statement : found) {
      int number = Numbered.number(statement.id());
      add(report, number, statement);
      int position = 0;
      for (Speaker speaker : statement.attribution().speakers()) {
        speakers
            .number(report)
            .number(number)
            .number(position++)
            .indexed(speaker.name())
            .word(speaker.kind())
            .number(Numbered.numberOrNull(speaker.entity()))
            .span(speaker.span())
            .add();
      }
      position = 0;
      for (Link link : statement.attribution().chain()) {
        links
            .number(report)
            .number(number)
            .number(position++)
            .indexed(link.name())
            .word(link.medium())
            .number(Numbered.numberOrNull(link.entity()))
            .span(link.span())
            .add();
      }
    }
  }

  private void add(long report, int number, Statement statement) throws SQLException {
    Cue cue = statement.cue();
    Found<String> when = statement.attribution().when();
    Found<String> where = statement.attribution().where();
    statements
        .number(report)
        .number(number)
        .span(statement.span())
        .word(statement.mode())
        .word(statement.act())
        .word(statement.status())
        .text(cue == null ? null : cue.text())
        .span(cue == null ? null : cue.span())
        .text(when == null ? null : when.value())
        .span(when == null ? null : when.span())
        .text(where == null ? null : where.value())
        .span(where == null ? null : where.span())
        .decimal(statement.attribution().confidence())
        .text(statement.rule())
        .add();
  }
}
