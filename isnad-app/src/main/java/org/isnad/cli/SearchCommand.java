package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.analyze.statement.Act;
import org.isnad.archive.question.Order;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.RowFields;
import org.isnad.archive.question.SearchFound;
import org.isnad.archive.question.SearchQuestion;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description =
        "Looks words up in the reports of an archive, or in what was said, in whatever form and"
            + " spelling they stand there.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad search --archive archive خرائط الطريق",
      "  isnad search --archive archive '\"خرائط الطريق\"' --outlet الثورة",
      "  isnad search --archive archive --statements العقوبات --by بوتين --counts speaker,outlet",
      "",
      "All words must stand there; words between \"…\" as they are, one behind the other."
    })
final class SearchCommand implements Callable<Integer> {
  private static final int COUNTED = 10;

  private final Surroundings surroundings;
  private final Output out;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words.")
  private List<String> words = List.of();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(names = "--statements", description = "Look in what was said, not in reports.")
  private boolean statements;

  @Option(names = "--by", paramLabel = "NAME", description = "Only what this speaker said.")
  private @Nullable String by;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      split = ",",
      description = "Only what somebody says by it: pledge, deny, …")
  private Set<Act> acts = Set.of();

  @Option(
      names = "--counts",
      paramLabel = "BY",
      split = ",",
      description =
          "Count the hits by speaker, act, kind, mode, outlet, agency, entity, place, unit.")
  private Set<Dimension> counts = Set.of();

  @Mixin private final ScopeOptions scope = new ScopeOptions();

  @Mixin private final NameOption names = new NameOption();

  @Option(names = "--newest", description = "The newest first, instead of the closest.")
  private boolean newest;

  @Mixin private final AnswerOptions answer = new AnswerOptions();

  SearchCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(this::ask);
    return 0;
  }

  private void ask(Questions questions) throws IOException {
    var paging = answer.paging(Order.NEWEST);
    Ordering ordering =
        switch (paging.order()) {
          case OLDEST -> Ordering.OLDEST;
          case NEWEST -> newest ? Ordering.NEWEST : Ordering.RELEVANCE;
        };
    SearchFound found =
        questions.search(
            new SearchQuestion(
                String.join(" ", words),
                statements ? Scope.STATEMENTS : Scope.REPORTS,
                new SearchQuestion.Narrow(by, acts, scope.scope()),
                ordering,
                new Breakdown(List.copyOf(counts), COUNTED, null),
                answer.limit(),
                paging.after(),
                names.variants()));
    AnswerWriter writer = new AnswerWriter(surroundings, out);
    switch (answer.format()) {
      case PRETTY -> {
        Look look = answer.look(surroundings);
        PrettySearch pretty = new PrettySearch(look);
        StringBuilder head = new StringBuilder();
        pretty.head(found, head);
        out.write(head.toString());
        writer.write(found.answer(), answer, row -> List.of(), any -> pretty::hit);
      }
      case JSONL -> {
        writer.write(found.answer(), answer, row -> List.of(RowFields.of(row)), PrettySearch::none);
        writer.line(RowFields.of(found));
        out.flush();
      }
      case CSV ->
          writer.write(
              found.answer(), answer, row -> List.of(RowFields.of(row)), PrettySearch::none);
    }
  }
}
