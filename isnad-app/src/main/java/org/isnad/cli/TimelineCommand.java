package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.Order;
import org.isnad.archive.question.RowFields;
import org.isnad.archive.question.TimelineQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "timeline",
    description =
        "Puts what somebody said, whom they met and what they undertook in one order of time, out"
            + " of an archive.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad timeline --archive archive لوكاشينكو --from 2022 --to 2023",
      "  isnad timeline --archive archive --story story:seed-000",
      "",
      "Each line says by which clock it stands where it does: when it was said, when it happened or"
          + " is due, or, where neither is told, when it was published."
    })
final class TimelineCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "Who.")
  private @Nullable String of;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Only statements with these words, in whatever form.")
  private @Nullable String about;

  @Mixin private final ScopeOptions scope = new ScopeOptions();

  @Mixin private final NameOption names = new NameOption();

  @Option(names = "--newest", description = "The newest first.")
  private boolean newest;

  @Mixin private final AnswerOptions answer = new AnswerOptions();

  TimelineCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions ->
        new AnswerWriter(surroundings, out)
            .write(
                questions.timeline(
                    new TimelineQuestion(
                        of,
                        about,
                        scope.scope(),
                        answer.paging(newest ? Order.NEWEST : Order.OLDEST),
                        names.variants())),
                answer,
                row -> List.of(RowFields.of(row)),
                look -> new PrettyRows(look)::timeline));
    return 0;
  }
}
