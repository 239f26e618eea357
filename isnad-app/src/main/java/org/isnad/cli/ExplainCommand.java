package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description =
        "Shows a report's text with every finding marked in place, and by which rule it was found.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad explain report.txt",
      "  isnad explain report.txt | less",
      "",
      "Every mark has a tag that the list below the text explains: s1 a statement (s1.cue the reporting word, s1.who its speaker, s1.via who stands",
      "between), e1 a name (e1.role a title), t1 a time, f1 a figure, m1 a meeting; furniture is what is not the article's."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files, folders and patterns ('news/**.html'); - for standard input, which is also read when none is given.")
  private List<Path> paths = List.of();

  @Mixin private final ReadOptions read = new ReadOptions();

  @Mixin private final CleanOptionsMixin clean = new CleanOptionsMixin();

  @Mixin private final LookOptions look = new LookOptions();

  ExplainCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    return new ReportRun(
            surroundings, out, Rendering.explained(look.look(surroundings)), false, List.of())
        .run(paths, read.reader(), clean.options());
  }
}
