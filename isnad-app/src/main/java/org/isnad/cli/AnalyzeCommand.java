package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.clean.CleanOptions;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "analyze",
    description = "Tells who said what, when, where, according to whom.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad analyze report.txt",
      "  isnad analyze --published 2023-05-18 --outlet \"المرسى\" report.txt",
      "  isnad analyze --format jsonl news.jsonl.gz news/ >analyses.jsonl",
      "  curl -s https://… | isnad analyze -",
      "",
      "Reads plain text and JSON Lines (id, outlet, url, published, title, text), also gzipped, and folders of them. What cannot be read is",
      "named on standard error with its reason (with --format jsonl or json as one JSON object a line); the rest is done, and the exit code is 1."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  /// Of text under way at a time, in thousands of characters.
  private static final int BUDGET = 64 << 10;

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
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.JSONL;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the reports were published, ISO 8601 (2023-05-18); otherwise as each input says.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published them; otherwise as each input says.")
  private @Nullable String outlet;

  AnalyzeCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    CleanOptions options = new CleanOptions(published, outlet);
    Delivery delivery =
        new Delivery(rendering(), new Refusals(surroundings.err(), format != Format.PRETTY), out);
    Pipeline pipeline = Pipeline.load(options, delivery.rendering());
    int threads = Runtime.getRuntime().availableProcessors();
    new OrderedWork<>(threads, BUDGET, AnalyzeCommand::weight, pipeline::process)
        .run(this::read, delivery);
    delivery.close();
    return delivery.refused() ? Failures.REFUSED : 0;
  }

  private Rendering rendering() {
    return switch (format) {
      case PRETTY, JSONL -> Rendering.lines();
      case JSON -> Rendering.array();
    };
  }

  private void read(java.util.function.Consumer<? super Item> to) throws IOException {
    SourceReader reader = new SourceReader();
    for (Path path : paths.isEmpty() ? List.of(STANDARD_INPUT) : paths) {
      if (path.equals(STANDARD_INPUT)) {
        reader.read(surroundings.in(), SourceReader.STANDARD_INPUT, to);
      } else {
        reader.read(List.of(path), to);
      }
    }
  }

  private static int weight(Item item) {
    return switch (item) {
      case Page page -> page.text().length() >> 10;
      case Refusal refusal -> 0;
    };
  }
}
