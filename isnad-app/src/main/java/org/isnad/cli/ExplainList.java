package org.isnad.cli;

import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.ArticleDate;

/// What the tags of an explained text stand for: the value of each finding, and the rule or reason behind it.
record ExplainList(Analysis analysis, Look look) {
  private static final int TAG = 6;

  void print(StringBuilder out) {
    ArticleDate date = analysis.article().date();
    if (date != null) {
      item(
          "date",
          out,
          new Flow()
              .add(date.value())
              .add(Style.FAINT, " (" + look.labels().of("basis", date.basis()) + ")"));
    }
    analysis.statements().forEach(statement -> item(statement.id(), out, statement(statement)));
    analysis.entities().forEach(entity -> item(entity.id(), out, entity(entity)));
    int number = 1;
    for (Timex time : analysis.times()) {
      item("t" + number++, out, time(time));
    }
    number = 1;
    for (Figure figure : analysis.figures()) {
      item("f" + number++, out, new PrettyFindings(analysis, look).figure(figure));
    }
    number = 1;
    for (Encounter encounter : analysis.encounters()) {
      item("m" + number++, out, new PrettyFindings(analysis, look).encounter(encounter));
    }
    out.append('\n');
    new Flow()
        .add(Style.FAINT, label("key"))
        .print(look, PrettyReport.INDENT, PrettyReport.INDENT, out);
  }

  private void item(String tag, StringBuilder out, Flow rest) {
    Flow line =
        new Flow()
            .addWhole(Style.FAINT, tag + " ".repeat(Math.max(1, TAG - tag.length())))
            .add(rest);
    line.print(look, PrettyReport.INDENT, PrettyReport.INDENT + TAG, out);
  }

  private Flow statement(Statement statement) {
    Flow line =
        new Flow()
            .add(look.labels().of("act", statement.act()))
            .add(Style.FAINT, label("comma") + " " + look.labels().of("mode", statement.mode()));
    List<Speaker> speakers = statement.attribution().speakers();
    String separator = " · ";
    for (Speaker speaker : speakers) {
      line.add(Style.FAINT, separator).add(Style.SPEAKER, speaker.name());
      separator = " + ";
    }
    if (speakers.isEmpty()) {
      line.add(Style.FAINT, " · " + label("nobody"));
    }
    return line.add(Style.FAINT, " · " + label("rule") + " ").add(Style.CUE, statement.rule());
  }

  private Flow entity(Entity entity) {
    Flow line =
        new Flow().add(Style.FAINT, entity.type().name() + " ").add(Style.NAME, entity.name());
    if (!entity.reasons().isEmpty()) {
      line.add(Style.FAINT, " · " + label("merged") + " ")
          .add(String.join(label("comma") + " ", entity.reasons()));
    }
    return line;
  }

  private Flow time(Timex time) {
    Flow line = new Flow().add(Style.FAINT, time.type().name() + " ").add(Style.TIME, time.value());
    if (time.anchor() != null) {
      line.add(Style.FAINT, " · " + label("anchor") + " ").add(time.anchor());
    }
    return line;
  }

  private String label(String key) {
    return look.labels().of(key);
  }
}
