package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.question.RowFields;
import org.isnad.archive.question.StatementQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "statements",
    description = "Tells who said what about what, when, according to whom, out of an archive.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad statements --archive archive --by بوتين --about \"خرائط الطريق\"",
      "  isnad statements --archive archive --by بوتين --via سبوتنيك --from 2022-12 --to 2023-01",
      "  isnad statements --archive archive --act pledge,announce --kind body --format csv"
          + " >pledges.csv",
      "",
      "Every option narrows the answer. A name stands for whoever is known by it across reports;"
          + " the answer says for whom it was taken."
    })
final class StatementsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(names = "--by", paramLabel = "NAME", description = "Who speaks.")
  private @Nullable String by;

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Words of what is said, in whatever form.")
  private @Nullable String about;

  @Option(
      names = "--via",
      paramLabel = "NAME",
      description = "Who stands between the report and the speaker: an agency, an outlet.")
  private @Nullable String via;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      split = ",",
      description = "What the speaker does by it: pledge, deny, warn, announce, …")
  private Set<Act> acts = Set.of();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      split = ",",
      description = "How the words are given: direct, indirect, mixed or headline.")
  private Set<Statement.Mode> modes = Set.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Kinds of speakers: named, body or unnamed.")
  private Set<Speaker.Kind> kinds = Set.of();

  @Mixin private final ScopeOptions scope = new ScopeOptions();

  @Mixin private final NameOption names = new NameOption();

  @Mixin private final AnswerOptions answer = new AnswerOptions();

  StatementsCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions ->
        new AnswerWriter(surroundings, out)
            .write(
                questions.statements(
                    new StatementQuestion(
                        by,
                        about,
                        via,
                        new StatementQuestion.How(acts, modes, kinds),
                        scope.scope(),
                        answer.paging(),
                        names.variants())),
                answer,
                row -> List.of(RowFields.of(row)),
                look -> new PrettyRows(look)::statement));
    return 0;
  }
}
