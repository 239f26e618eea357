package org.isnad.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.archive.question.ArchiveOverview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "about",
    description =
        "Tells what an archive holds: reports and their days, findings, relations, and what did not"
            + " come in.",
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  isnad about --archive archive")
final class AboutCommand implements Callable<Integer> {
  private static final int ITEM = PrettyReport.INDENT * 2;

  private final Surroundings surroundings;
  private final Output out;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Mixin private final LookOptions look = new LookOptions();

  AboutCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions -> out.write(pretty(questions.overview(), look.look(surroundings))));
    out.flush();
    return 0;
  }

  private static String pretty(ArchiveOverview overview, Look look) {
    Labels labels = look.labels();
    StringBuilder text = new StringBuilder();
    ArchiveOverview.Reports reports = overview.reports();
    Flow head = new Flow().add(Style.VALUE, labels.count("report", (int) reports.count()));
    if (reports.first() != null && reports.last() != null) {
      head.add(Style.FAINT, " · ")
          .addWhole(Style.TIME, reports.first())
          .add(Style.FAINT, " – ")
          .addWhole(Style.TIME, reports.last());
    }
    head.print(look, 0, PrettyReport.INDENT, text);
    Table days = new Table();
    reports
        .bases()
        .forEach((basis, count) ->
            days.row().number(count).add(Style.PLAIN, labels.of("basis." + basis)));
    days.row().number(reports.undated()).add(Style.PLAIN, labels.of("no-date"));
    section("heading.days", days, look, text);
    if (reports.pages() < reports.count()) {
      new Flow()
          .add(labels.of("about.pages") + " ")
          .addWhole(Style.VALUE, Long.toString(reports.pages()))
          .print(look, ITEM, ITEM, text);
    }
    section("heading.findings", counts(overview.findings(), "found.", labels), look, text);
    section("heading.between", counts(overview.relations(), "related.", labels), look, text);
    if (!overview.related()) {
      new Flow().add(Style.PROBLEM, labels.of("about.unrelated")).print(look, ITEM, ITEM, text);
    }
    Table problems = new Table();
    overview
        .problems()
        .refused()
        .forEach((code, count) -> problems.row().number(count).add(Style.PLAIN, code));
    if (overview.problems().forgotten() > 0) {
      problems
          .row()
          .number(overview.problems().forgotten())
          .add(Style.PLAIN, labels.of("about.forgotten"));
    }
    if (!overview.problems().refused().isEmpty() || overview.problems().forgotten() > 0) {
      section("heading.refused", problems, look, text);
    }
    new Flow()
        .add(
            Style.FAINT,
            labels.of("about.analyzers") + " " + String.join(", ", reports.analyzers()))
        .print(look, PrettyReport.INDENT, ITEM, text);
    return text.toString();
  }

  private static Table counts(Map<String, Long> counts, String key, Labels labels) {
    Table table = new Table();
    counts.forEach(
        (kind, count) -> table.row().number(count).add(Style.PLAIN, labels.of(key + kind)));
    return table;
  }

  private static void section(String heading, Table table, Look look, StringBuilder text) {
    PrettyReport.heading(heading, look, text);
    table.print(look, ITEM, text);
  }
}
