package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import org.isnad.archive.question.Comparison;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;

/// A comparison for a terminal: what is told by several, report under report, with the differences; then what one tells alone.
final class PrettyComparison {
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  private final Look look;
  private final ReportLines reports;

  PrettyComparison(Look look, ReportLines reports) {
    this.look = look;
    this.reports = reports;
  }

  String text(Comparison comparison) throws IOException {
    StringBuilder out = new StringBuilder();
    heads(comparison, out);
    PrettyReport.heading("heading.aligned", look, out);
    if (comparison.rows().isEmpty()) {
      new Flow().add(Style.FAINT, look.labels().of("compare.none")).print(look, ITEM, ITEM, out);
    }
    for (Comparison.Row row : comparison.rows()) {
      row(comparison.reports(), row, out);
    }
    if (!comparison.alone().isEmpty()) {
      PrettyReport.heading("heading.alone", look, out);
      alone(comparison.alone(), out);
    }
    return out.toString();
  }

  private void heads(Comparison comparison, StringBuilder out) throws IOException {
    for (String report : comparison.reports()) {
      new Flow()
          .add("■ ")
          .add(Style.SPEAKER, reports.outlet(report))
          .add(Style.FAINT, " · ")
          .addWhole(Style.TIME, reports.day(report))
          .add(Style.FAINT, " · ")
          .add(Style.TITLE, reports.title(report))
          .add(Style.FAINT, " · " + report)
          .print(look, 0, PrettyReport.INDENT, out);
    }
    Flow line = new Flow();
    if (comparison.stories().size() == 1) {
      Story story = comparison.stories().getFirst();
      line.add(Style.FAINT, look.labels().of("compare.story") + " ")
          .add(story.name())
          .add(Style.FAINT, " · ")
          .add(look.labels().count("root", story.roots().size()));
    } else {
      line.add(Style.FAINT, look.labels().of("compare.apart"));
    }
    line.print(look, PrettyReport.INDENT, PrettyReport.INDENT, out);
  }

  private void row(List<String> ids, Comparison.Row row, StringBuilder out) throws IOException {
    new Flow()
        .add(Style.SPEAKER, row.utterance().speaker())
        .print(look, PrettyReport.INDENT, ITEM, out);
    for (String report : ids) {
      Flow line = new Flow().add(Style.CHAIN, reports.outlet(report));
      List<Utterance.Telling> tellings = row.of(report);
      if (tellings.isEmpty()) {
        line.add(" ").add(Style.FAINT, look.labels().of("compare.absent"));
      }
      for (Utterance.Telling telling : tellings) {
        line.add(Style.FAINT, " (" + look.labels().of("telling", telling.how()) + ")")
            .add(" «" + reports.words(telling.at()) + "»");
      }
      line.print(look, ITEM, REST, out);
    }
    PrettyUtterances pretty = new PrettyUtterances(look, reports);
    for (Divergence divergence : row.divergences()) {
      pretty.divergence(divergence, out);
    }
  }

  private void alone(List<Comparison.Alone> all, StringBuilder out) throws IOException {
    String before = "";
    for (Comparison.Alone one : all) {
      String report = one.at().report();
      if (!report.equals(before)) {
        new Flow()
            .add(Style.CHAIN, reports.outlet(report))
            .add(Style.FAINT, " · " + report)
            .print(look, PrettyReport.INDENT, ITEM, out);
        before = report;
      }
      Flow line = new Flow();
      if (one.speakers().isEmpty()) {
        line.add(Style.FAINT, look.labels().of("nobody"));
      } else {
        line.add(Style.SPEAKER, one.speakers());
      }
      line.add(" «" + reports.words(one.at()) + "»").print(look, ITEM, REST, out);
    }
  }
}
