package org.isnad.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.FigureQuestion;
import org.isnad.archive.question.RowFields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "figures",
    description = "Tells how many of what, according to whom, out of an archive.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad figures --archive archive --of مصنع",
      "  isnad figures --archive archive --unit USD --least 1000000000 --by بوتين",
      "  isnad figures --archive archive --unit % --about التجارة"
    })
final class FiguresCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(names = "--of", paramLabel = "WORDS", description = "Words of what is counted.")
  private @Nullable String of;

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Words of the sentence in which the figure stands.")
  private @Nullable String about;

  @Option(names = "--by", paramLabel = "NAME", description = "Who gives it.")
  private @Nullable String by;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "ISO 4217 (USD), %%, UCUM (km); \"\" for counts.")
  private @Nullable String unit;

  @Option(names = "--least", paramLabel = "NUMBER", description = "The least value.")
  private @Nullable BigDecimal least;

  @Option(names = "--most", paramLabel = "NUMBER", description = "The greatest value.")
  private @Nullable BigDecimal most;

  @Mixin private final ScopeOptions scope = new ScopeOptions();

  @Mixin private final NameOption names = new NameOption();

  @Mixin private final AnswerOptions answer = new AnswerOptions();

  FiguresCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions ->
        new AnswerWriter(surroundings, out)
            .write(
                questions.figures(
                    new FigureQuestion(
                        of,
                        about,
                        by,
                        new FigureQuestion.Range(unit, least, most),
                        scope.scope(),
                        answer.paging(),
                        names.variants())),
                answer,
                row -> List.of(RowFields.of(row)),
                look -> new PrettyRows(look)::figure));
    return 0;
  }
}
