package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.StoryTold;
import org.isnad.archive.question.UtteranceTold;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Divergence;
import org.isnad.wire.RelationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "story",
    description =
        "Shows one story of an archive: who tells it, on whom it stands, what more than one tells"
            + " and where they differ.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad story --archive archive story:basin-speech-marsa",
      "  isnad story --archive archive story:basin-speech-marsa --format jsonl",
      "",
      "isnad stories lists them with their ids."
    })
final class StoryCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(paramLabel = "ID", description = "The story's id.")
  private String id = "";

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "pretty or jsonl: isnad/1, the story, its utterances and their differences. Default:"
              + " ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Mixin private final LookOptions look = new LookOptions();

  StoryCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(this::show);
    return 0;
  }

  private void show(Questions questions) throws IOException {
    StoryTold told = questions.story(id);
    switch (format) {
      case PRETTY -> {
        Look chosen = look.look(surroundings);
        ReportLines lines = new ReportLines(questions, chosen);
        StringBuilder text = new StringBuilder();
        new PrettyStories(chosen, lines).story(told.story(), text);
        if (!told.utterances().isEmpty()) {
          PrettyReport.heading("heading.aligned", chosen, text);
          PrettyUtterances pretty = new PrettyUtterances(chosen, lines);
          for (UtteranceTold utterance : told.utterances()) {
            pretty.utterance(utterance.utterance(), divergences(utterance), text);
          }
        }
        out.write(text.toString());
      }
      case JSONL -> {
        line(new Relation.OfStory(told.story()));
        for (UtteranceTold utterance : told.utterances()) {
          line(new Relation.OfUtterance(utterance.utterance()));
          for (Divergence divergence : divergences(utterance)) {
            line(new Relation.OfDivergence(divergence));
          }
        }
      }
    }
    out.flush();
  }

  private static List<Divergence> divergences(UtteranceTold told) {
    return told.differences().stream().map(UtteranceTold.Difference::divergence).toList();
  }

  private void line(Relation relation) throws IOException {
    out.write(RelationWriter.compact().bytes(relation));
    out.write('\n');
  }
}
