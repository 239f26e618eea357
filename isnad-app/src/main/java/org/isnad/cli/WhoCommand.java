package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.question.Person;
import org.isnad.archive.question.PersonFields;
import org.isnad.archive.question.RowFields;
import org.isnad.archive.question.WhoAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "who",
    description =
        "Tells who somebody is, out of an archive: other forms of the name and why they are taken"
            + " for it, titles through time, what was said by and about, what it does by speaking,"
            + " whom it met.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad who --archive archive لوكاشينكا",
      "  isnad who --archive archive per:ايمانويل_ماكرون --limit 10",
      "  isnad who --archive archive بوتين --format jsonl",
      "",
      "Where several bear a name, all are listed; an id, or a fuller name, tells which is meant."
    })
final class WhoCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(paramLabel = "NAME", description = "A name, or an id across reports.")
  private String name = "";

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description =
          "How many of its own words, and of others' words of it, at most. Default:"
              + " ${DEFAULT-VALUE}.")
  private int limit = 5;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty or jsonl. Default: ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Mixin private final NameOption names = new NameOption();

  @Mixin private final LookOptions look = new LookOptions();

  WhoCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    archive.show(questions -> show(questions.who(name, limit, names.variants())));
    return 0;
  }

  private void show(WhoAnswer answer) throws IOException {
    switch (format) {
      case PRETTY -> {
        Look chosen = look.look(surroundings);
        StringBuilder text = new StringBuilder();
        if (answer.persons().size() != 1 || !answer.name().others().isEmpty()) {
          PrettyNames.names(List.of(answer.name()), List.of(), chosen, text);
        }
        PrettyPerson pretty = new PrettyPerson(chosen);
        for (Person person : answer.persons()) {
          pretty.person(person, text);
        }
        out.write(text.toString());
      }
      case JSONL -> {
        AnswerWriter writer = new AnswerWriter(surroundings, out);
        for (Person person : answer.persons()) {
          writer.line(PersonFields.of(person));
        }
        writer.line(RowFields.of(answer.name()));
      }
    }
    out.flush();
  }
}
