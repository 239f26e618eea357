package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "relate",
    description =
        "Tells which reports are copies, which tell one story on how many roots, which statements"
            + " are one utterance and where their tellings differ, and how figures and commitments"
            + " change through time.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad relate news/",
      "  isnad relate --format jsonl news.jsonl.gz >relations.jsonl",
      "  isnad analyze --format jsonl news/ >analyses.jsonl; isnad relate --format jsonl"
          + " analyses.jsonl",
      "",
      "Reports are taken by the day of their publication, whatever order they come in; those"
          + " without a day come last. The relations are those of",
      "isnad/1 (isnad schema). Each names its reports by id, and rests on spans of their texts."
    })
final class RelateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "pretty or jsonl: a summary for a person; isnad/1, a relation a line. Default:"
              + " ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Mixin private final RelateOptions options = new RelateOptions();

  @Mixin private final LookOptions look = new LookOptions();

  RelateCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    return switch (format) {
      case PRETTY ->
          options.run(
              surroundings,
              false,
              new PrettyRelations(look.look(surroundings), out, PrettyRelations.SHOWN));
      case JSONL -> options.run(surroundings, true, new RelationLines(out, relation -> true));
    };
  }
}
