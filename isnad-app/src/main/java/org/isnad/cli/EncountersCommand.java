package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.archive.question.EncounterQuestion;
import org.isnad.archive.question.RowFields;
import org.isnad.relate.series.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "encounters",
    description = "Tells who met whom, where and when, out of an archive.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad encounters --archive archive --with بوتين --with لوكاشينكو",
      "  isnad encounters --archive archive --place سوتشي --from 2021 --to 2022 --kind"
          + " meeting,talks",
      "",
      "--from and --to are days of the encounters; with --clock published, of the reports."
    })
final class EncountersCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Who took part; given several times, all of them did.")
  private List<String> parties = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "meeting, call, visit, forum or talks.")
  private Set<Encounter.Kind> kinds = Set.of();

  @Mixin private final ScopeOptions scope = new ScopeOptions();

  @Mixin private final NameOption names = new NameOption();

  @Mixin private final AnswerOptions answer = new AnswerOptions();

  EncountersCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions ->
        new AnswerWriter(surroundings, out)
            .write(
                questions.encounters(
                    new EncounterQuestion(
                        parties,
                        kinds,
                        scope.scope(Series.Clock.EVENT),
                        answer.paging(),
                        names.variants())),
                answer,
                row -> List.of(RowFields.of(row)),
                look -> new PrettyRows(look)::encounter));
    return 0;
  }
}
