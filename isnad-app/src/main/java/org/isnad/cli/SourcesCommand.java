package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.RowFields;
import org.isnad.archive.question.SourceRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sources",
    description =
        "Tells on whom the reports of an archive stand: outlets, those between reports and"
            + " speakers, credited sources, and the roots of stories.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad sources --archive archive",
      "  isnad sources --archive archive --limit 1000 --format csv >sources.csv"
    })
final class SourcesCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description = "How many of each kind at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private AnswerFormat format = AnswerFormat.PRETTY;

  @Mixin private final LookOptions look = new LookOptions();

  SourcesCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions -> show(questions.sources(limit)));
    return 0;
  }

  private void show(List<SourceRow> rows) throws IOException {
    switch (format) {
      case PRETTY -> {
        out.write(pretty(rows, look.look(surroundings)));
        out.flush();
      }
      case JSONL, CSV ->
          new AnswerWriter(surroundings, out)
              .rows(new Answer<>(rows, List.of(), null), format, row -> List.of(RowFields.of(row)));
    }
  }

  private static String pretty(List<SourceRow> rows, Look look) {
    StringBuilder text = new StringBuilder();
    for (SourceRow.Kind kind : SourceRow.Kind.values()) {
      List<SourceRow> all = rows.stream().filter(row -> row.kind() == kind).toList();
      if (!all.isEmpty()) {
        PrettyReport.heading("heading.sources." + kind.name(), look, text);
        table(all, look).print(look, PrettyReport.INDENT * 2, text);
      }
    }
    return text.toString();
  }

  private static Table table(List<SourceRow> rows, Look look) {
    Table table = new Table();
    for (SourceRow row : rows) {
      String first = row.first();
      String last = row.last();
      String days =
          first == null || last == null
              ? look.labels().of("no-date")
              : first.equals(last) ? first : first + " – " + last;
      Table.Row line =
          table.row().number(row.reports()).add(Style.FAINT, look.labels().of("reports"));
      switch (row.kind()) {
        case OUTLET, RELAY ->
            line.number(row.statements()).add(Style.FAINT, look.labels().of("statements"));
        case CREDIT, ROOT -> {}
      }
      line.add(Style.TIME, days).add(Style.SPEAKER, row.name() + medium(row, look));
    }
    return table;
  }

  /// As what it stands between, or is credited.
  private static String medium(SourceRow row, Look look) {
    String medium = row.medium();
    if (medium == null) {
      return "";
    }
    String key =
        switch (row.kind()) {
          case RELAY -> "medium.";
          case CREDIT, OUTLET, ROOT -> "source.";
        };
    return " (" + look.labels().of(key + medium) + ")";
  }
}
