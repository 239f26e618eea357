package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.relate.Relation;
import org.isnad.relate.story.Story;
import org.isnad.wire.AnalysisSpool;
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

  @Mixin private final RelateOptions options = new RelateOptions();

  @Mixin private final LookOptions look = new LookOptions();

  StoriesCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    return switch (format) {
      case PRETTY -> options.run(surroundings, false, new Pretty(look.look(surroundings)));
      case JSONL -> options.run(surroundings, true, new RelationLines(out, this::isWanted));
    };
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
