package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.Order;
import org.isnad.archive.question.Paging;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Scope;
import org.isnad.archive.question.StoryQuestion;
import org.isnad.archive.question.StoryRow;
import org.isnad.relate.Relation;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.wire.AnalysisSpool;
import org.isnad.wire.RelationWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "stories",
    description =
        "Tells which reports tell one story, by time, and on how many independent roots they stand,"
            + " with the words that show it.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad stories news/",
      "  isnad stories --min 5 news.jsonl.gz",
      "  isnad stories --archive archive --from 2023-04 --about القمة",
      "  isnad stories --format jsonl news/ >stories.jsonl"
    })
final class StoriesCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Option(
      names = "--min",
      paramLabel = "REPORTS",
      description = "Only stories of so many reports or more. Default: ${DEFAULT-VALUE}.")
  private int least = 2;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty or jsonl. Default: ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Of an archive: only stories with these words in a title.")
  private @Nullable String about;

  @Option(
      names = "--limit",
      paramLabel = "STORIES",
      description = "Of an archive: how many at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Of an archive: go on behind the part that ended with this cursor.")
  private @Nullable String after;

  @Mixin private final PeriodOptions period = new PeriodOptions();

  @Mixin private final ArchiveInstead archive = new ArchiveInstead();

  @Mixin private final RelateOptions options = new RelateOptions();

  @Mixin private final LookOptions look = new LookOptions();

  StoriesCommand(Surroundings surroundings, Output out) {
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
    return switch (format) {
      case PRETTY -> options.run(surroundings, false, new Pretty(look.look(surroundings)));
      case JSONL -> options.run(surroundings, true, new RelationLines(out, this::isWanted));
    };
  }

  private void ask(Questions questions) throws IOException {
    Answer<StoryRow> answer =
        questions.stories(
            new StoryQuestion(
                about,
                least,
                new Scope(null, null, null, period.period(Series.Clock.PUBLISHED)),
                new Paging(limit, after, Order.NEWEST)));
    switch (format) {
      case PRETTY -> {
        Look chosen = look.look(surroundings);
        StringBuilder text = new StringBuilder();
        new PrettyStories(chosen, new ReportLines(questions, chosen))
            .stories(answer.rows().stream().map(StoryRow::story).toList(), text);
        PrettyNames.next(answer.next(), chosen, text);
        out.write(text.toString());
      }
      case JSONL -> {
        RelationWriter writer = RelationWriter.compact();
        for (StoryRow row : answer.rows()) {
          out.write(writer.bytes(new Relation.OfStory(row.story())));
          out.write('\n');
        }
      }
    }
    out.flush();
  }

  private boolean isWanted(Relation relation) {
    return relation instanceof Relation.OfStory(Story story) && story.reports().size() >= least;
  }

  private final class Pretty implements RelateRun.Taker {
    private final Look chosen;

    Pretty(Look chosen) {
      this.chosen = chosen;
    }

    @Override
    public void take(List<Relation> relations, AnalysisSpool reports) throws IOException {
      PrettyStories pretty = new PrettyStories(chosen, new ReportLines(reports, chosen));
      for (Relation relation : relations) {
        if (relation instanceof Relation.OfStory(Story story) && isWanted(relation)) {
          StringBuilder text = new StringBuilder();
          pretty.story(story, text);
          out.write(text.append('\n').toString());
        }
      }
    }

    @Override
    public void end(AnalysisSpool reports) throws IOException {
      out.flush();
    }
  }
}
