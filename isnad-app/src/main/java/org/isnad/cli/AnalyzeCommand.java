package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "analyze",
    description = "Tells who said what, when, where, according to whom.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad analyze report.txt",
      "  isnad analyze --published 2023-05-18 --outlet \"المرسى\" report.txt",
      "  isnad analyze --format jsonl news.jsonl.gz news/ >analyses.jsonl",
      "  curl -s https://… | isnad analyze -",
      "",
      "Reads plain text and JSON Lines (id, outlet, url, published, title, text), gzipped or not, and folders of them. What cannot be read is named",
      "on standard error with its reason (with --format jsonl or json as one JSON object a line); the rest is done, and the exit code is 1."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders; - for standard input, which is also read when none is given.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}: for a person; isnad/1, a document a line; isnad/1, one indented array. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.PRETTY;

  @Mixin private final CleanOptionsMixin clean = new CleanOptionsMixin();

  @Mixin private final LookOptions look = new LookOptions();

  AnalyzeCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    return new ReportRun(surroundings, out, rendering(), format != Format.PRETTY)
        .run(paths, clean.options());
  }

  private Rendering rendering() {
    return switch (format) {
      case PRETTY -> Rendering.pretty(look.look(surroundings));
      case JSONL -> Rendering.lines();
      case JSON -> Rendering.array();
    };
  }
}
