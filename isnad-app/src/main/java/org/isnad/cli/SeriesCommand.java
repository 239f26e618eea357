package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.CommitmentRow;
import org.isnad.archive.question.Paging;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SeriesQuestion;
import org.isnad.archive.question.SeriesRow;
import org.isnad.relate.Relation;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.isnad.wire.AnalysisSpool;
import org.isnad.wire.RelationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "series",
    description =
        "Follows figures of one quantity through time, checks the sums that should hold, and lists"
            + " what was undertaken and what was reported of it later.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad series news/",
      "  isnad series --of \"خريطة طريق\" news/",
      "  isnad series --archive archive --of \"خريطة طريق\"",
      "  isnad series --format jsonl news/ >series.jsonl"
    })
final class SeriesCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Option(
      names = "--of",
      paramLabel = "WORDS",
      description = "Only what holds these words: what is counted, or what was undertaken.")
  private String of = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty or jsonl. Default: ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description =
          "Of an archive: how many series, and how many undertakings, at most. Default:"
              + " ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Mixin private final ArchiveInstead archive = new ArchiveInstead();

  @Mixin private final RelateOptions options = new RelateOptions();

  @Mixin private final LookOptions look = new LookOptions();

  SeriesCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (archive.isAsked()) {
      options.none("An archive has its reports already.");
      archive.show(this::ask);
      return 0;
    }
    SpokenOf words = SpokenOf.of(of);
    return switch (format) {
      case PRETTY -> options.run(surroundings, false, new Pretty(look.look(surroundings), words));
      case JSONL ->
          options.run(
              surroundings, true, new RelationLines(out, relation -> isWanted(relation, words)));
    };
  }

  private void ask(Questions questions) throws IOException {
    SeriesQuestion question =
        new SeriesQuestion(of.isBlank() ? null : of, null, Paging.first(limit), true);
    List<Series> series =
        questions.series(question).rows().stream().map(SeriesRow::series).toList();
    List<Commitment> commitments =
        questions.commitments(question).rows().stream().map(CommitmentRow::commitment).toList();
    switch (format) {
      case PRETTY -> {
        Look chosen = look.look(surroundings);
        show(series, commitments, chosen, new ReportLines(questions, chosen));
      }
      case JSONL -> {
        RelationWriter writer = RelationWriter.compact();
        for (Series one : series) {
          out.write(writer.bytes(new Relation.OfSeries(one)));
          out.write('\n');
        }
        for (Commitment one : commitments) {
          out.write(writer.bytes(new Relation.OfCommitment(one)));
          out.write('\n');
        }
        out.flush();
      }
    }
  }

  private void show(
      List<Series> series, List<Commitment> commitments, Look chosen, ReportLines lines)
      throws IOException {
    PrettySeries pretty = new PrettySeries(chosen, lines);
    StringBuilder text = new StringBuilder();
    for (Series one : series) {
      pretty.series(one, text);
      text.append('\n');
    }
    if (!commitments.isEmpty()) {
      PrettyReport.heading("heading.commitments", chosen, text);
      for (Commitment one : commitments) {
        pretty.commitment(one, text);
        text.append('\n');
      }
    }
    out.write(text.toString());
    out.flush();
  }

  private static boolean isWanted(Relation relation, SpokenOf words) {
    return switch (relation) {
      case Relation.OfSeries(Series series) -> words.isIn(series.of());
      case Relation.OfCommitment(Commitment commitment) -> words.isIn(commitment.what());
      case Relation.OfEntity entity -> false;
      case Relation.OfDuplicate duplicate -> false;
      case Relation.OfStory story -> false;
      case Relation.OfUtterance utterance -> false;
      case Relation.OfDivergence divergence -> false;
      case Relation.OfAnswer answer -> false;
    };
  }

  private final class Pretty implements RelateRun.Taker {
    private final Look chosen;
    private final SpokenOf words;
    private final RelationBook book = new RelationBook();

    Pretty(Look chosen, SpokenOf words) {
      this.chosen = chosen;
      this.words = words;
    }

    @Override
    public void take(List<Relation> relations, AnalysisSpool reports) {
      relations.stream().filter(relation -> isWanted(relation, words)).forEach(book::add);
    }

    @Override
    public void end(AnalysisSpool reports) throws IOException {
      show(book.series, book.commitments, chosen, new ReportLines(reports, chosen));
    }
  }
}
