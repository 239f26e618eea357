package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Comparison;
import org.isnad.relate.Relation;
import org.isnad.wire.AnalysisSpool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    description =
        "Sets two or more reports side by side: what more than one of them tells, aligned, with the"
            + " words that differ; then what one tells alone.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad compare first.txt second.txt",
      "  isnad compare --html comparison.html first.html second.html third.html",
      "  isnad compare --id 17 --id 23 news.jsonl.gz",
      "  isnad compare --archive archive --id 17 --id 23",
      "",
      "It shows what differs and never says who is right."
    })
final class CompareCommand implements Callable<Integer> {
  /// More than that is no comparison but a flood; relate tells what holds between many.
  private static final int MOST = 50;

  private final Surroundings surroundings;
  private final Output out;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write the comparison as a page that needs nothing else, instead of showing it.")
  private @Nullable Path html;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Only the report of this id; may be given several times.")
  private Set<String> ids = Set.of();

  @Mixin private final ArchiveInstead archive = new ArchiveInstead();

  @Mixin private final RelateOptions options = new RelateOptions();

  @Mixin private final LookOptions look = new LookOptions();

  CompareCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Look chosen = look.look(surroundings);
    if (archive.isAsked()) {
      options.none("Name the reports of an archive with --id.");
      if (ids.size() < 2 || ids.size() > MOST) {
        throw new UsageException("compare takes two to " + MOST + " reports: --id ID --id ID.");
      }
      archive.show(questions ->
          show(questions.compare(List.copyOf(ids)), chosen, new ReportLines(questions, chosen)));
      return 0;
    }
    return options.run(surroundings, false, ids, new Taker(chosen));
  }

  private final class Taker implements RelateRun.Taker {
    private final Look chosen;
    private final RelationBook book = new RelationBook();

    Taker(Look chosen) {
      this.chosen = chosen;
    }

    @Override
    public void take(List<Relation> relations, AnalysisSpool reports) {
      relations.forEach(book::add);
    }

    @Override
    public void end(AnalysisSpool reports) throws IOException {
      if (reports.size() < 2 || reports.size() > MOST) {
        throw new UsageException(
            "compare takes two to "
                + MOST
                + " reports that can be read; there are "
                + reports.size()
                + ".");
      }
      ReportLines lines = new ReportLines(reports, chosen);
      List<Analysis> analyses = new ArrayList<>();
      for (List<String> day : reports.days().values()) {
        analyses.addAll(reports.read(day));
      }
      show(book.comparison(analyses), chosen, lines);
    }
  }

  private void show(Comparison comparison, Look chosen, ReportLines lines) throws IOException {
    if (html == null) {
      out.write(new PrettyComparison(chosen, lines).text(comparison));
      out.flush();
    } else {
      Files.write(
          html,
          new HtmlComparison(chosen, lines).page(comparison).getBytes(StandardCharsets.UTF_8));
    }
  }
}
