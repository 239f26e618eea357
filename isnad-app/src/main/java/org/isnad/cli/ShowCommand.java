package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Shown;
import org.isnad.archive.question.UtteranceTold;
import org.isnad.archive.record.StoredReport;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.wire.AnalysisWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description =
        "Shows a report of an archive: its text with every finding marked in place, and what the"
            + " archive knows of it besides.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad show --archive archive basin-wire",
      "  isnad show --archive archive basin-wire --brief",
      "  isnad show --archive archive basin-wire --format jsonl"
    })
final class ShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(paramLabel = "ID", description = "The report's id.")
  private String id = "";

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--brief",
      description = "The findings as analyze shows them, instead of the text.")
  private boolean brief;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty or jsonl: the report as isnad/1. Default: ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Mixin private final LookOptions look = new LookOptions();

  ShowCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(this::show);
    return 0;
  }

  private void show(Questions questions) throws IOException {
    switch (format) {
      case PRETTY -> {
        Look chosen = look.look(surroundings);
        Shown shown = questions.show(id);
        out.write(
            brief
                ? new PrettyReport(chosen).bytes(shown.analysis())
                : new ExplainReport(chosen).bytes(shown.analysis()));
        out.write(besides(shown, chosen, new ReportLines(questions, chosen)));
      }
      case JSONL -> {
        out.write(AnalysisWriter.compact().bytes(questions.analysis(id)));
        out.write('\n');
      }
    }
    out.flush();
  }

  private static String besides(Shown shown, Look look, ReportLines lines) throws IOException {
    StringBuilder text = new StringBuilder();
    PrettyReport.heading("heading.archive", look, text);
    int item = PrettyReport.INDENT * 2;
    int rest = PrettyReport.INDENT * 4;
    for (StoredReport version : shown.versions()) {
      if (shown.versions().size() > 1) {
        new Flow()
            .add(
                Style.FAINT,
                look.labels().of("version") + " " + version.edition().version() + " · ")
            .add(version.id())
            .print(look, item, rest, text);
      }
    }
    if (shown.story() != null) {
      new Flow()
          .add(Style.FAINT, look.labels().of("story") + " ")
          .add(shown.story().story().name())
          .add(Style.FAINT, " · ")
          .add(look.labels().count("report", shown.story().story().reports().size()))
          .add(Style.FAINT, " · ")
          .addWhole(Style.FAINT, shown.story().story().id())
          .print(look, item, rest, text);
    }
    for (Duplicate duplicate : shown.duplicates()) {
      new Flow()
          .add(lines.outlet(duplicate.b()) + " " + duplicate.b())
          .add(Style.FAINT, " ← ")
          .add(lines.outlet(duplicate.a()) + " " + duplicate.a())
          .add(Style.FAINT, " (" + look.labels().of("duplicate", duplicate.kind()) + ")")
          .print(look, item, rest, text);
    }
    PrettyUtterances pretty = new PrettyUtterances(look, lines);
    for (UtteranceTold told : shown.utterances()) {
      pretty.utterance(
          told.utterance(),
          told.differences().stream().map(UtteranceTold.Difference::divergence).toList(),
          text);
    }
    return text.toString();
  }
}
