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
      "  isnad analyze --format jsonl 'crawl/*.warc.gz' >analyses.jsonl",
      "  isnad analyze --preset fineweb-2 --format jsonl 000_00000.parquet >analyses.jsonl",
      "  isnad analyze --map text=content,published=date export.csv",
      "  curl -s https://… | isnad analyze -",
      "",
      "Reads HTML, RSS, Atom and JSON Feed, WARC and WET, JSON and JSON Lines (id, outlet, url, published, title, text), ninjs, CSV, TSV, Parquet and",
      "plain text, compressed with gzip, zstd, bzip2 or xz, in ZIP archives and in folders; a file is known by its bytes. What cannot be read is",
      "named on standard error with its reason (with --format jsonl or json as one JSON object a line); the rest is done, and the exit code is 1."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders and patterns ('news/**.html'); - for standard input, which is also read when none is given.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}: for a person; isnad/1, a document a line; isnad/1, one indented array. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.PRETTY;

  @Mixin private final ReadOptions read = new ReadOptions();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Names that are known besides Isnad's own, whose ids its entities are given: Wikidata's JSON dump or lines of it, a GeoNames table, FollowTheMoney entities as JSON Lines; plain, gzipped or bzipped. May be given several times.")
  private List<Path> gazetteers = List.of();

  @Mixin private final CleanOptionsMixin clean = new CleanOptionsMixin();

  @Mixin private final LookOptions look = new LookOptions();

  AnalyzeCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    return new ReportRun(surroundings, out, rendering(), format != Format.PRETTY, gazetteers)
        .run(paths, read.reader(), clean.options());
  }

  private Rendering rendering() {
    return switch (format) {
      case PRETTY -> Rendering.pretty(look.look(surroundings));
      case JSONL -> Rendering.lines();
      case JSON -> Rendering.array();
    };
  }
}
