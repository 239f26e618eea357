package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.ingest.OpenArchive;
import org.isnad.archive.ingest.Reanalyze;
import org.isnad.archive.ingest.RelateRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "reanalyze",
    description =
        "Analyzes the reports of an archive anew where another version of Isnad analyzed them.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad reanalyze --archive news.isnad",
      "",
      "Ids, texts and what is article or furniture stay; names, times, figures, statements and"
          + " encounters are found anew, relations and search follow.",
      "Ended in whatever way, it goes on when it is run again. Names that a gazetteer brought in"
          + " are to be brought again."
    })
final class ReanalyzeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Mixin private final ArchiveWriteOptions archive = new ArchiveWriteOptions();

  @Option(names = "--all", description = "All reports, also those that this version analyzed.")
  private boolean all;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names that are known besides Isnad's own; see analyze.")
  private List<Path> gazetteers = List.of();

  ReanalyzeCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    Refusals refusals = new Refusals(surroundings.err(), false);
    boolean[] refused = new boolean[1];
    Analyzer analyzer =
        Analyzer.load(
            Gazetteers.read(
                gazetteers,
                refusal -> {
                  refused[0] = true;
                  refusals.tell(refusal);
                }));
    String version = new Version().number();
    try (OpenArchive open = archive.open("reanalyze", surroundings);
        Progress progress = Progress.of(surroundings)) {
      int threads = Runtime.getRuntime().availableProcessors();
      Reanalyze.Result done =
          new Reanalyze(open.record(), open.index(), analyzer, version, threads)
              .run(all, progress::step);
      RelateRecord.Result related = RelateRecord.relate(open.record(), version);
      out.write(
          "isnad: "
              + Amounts.count(done.analyzed(), "report")
              + " analyzed anew by version "
              + version
              + ", "
              + Amounts.grouped(done.changed())
              + " with other findings than before; "
              + (related.anew() ? "all related anew" : "relations as before")
              + ". "
              + Amounts.time(System.nanoTime() - began)
              + ".\n");
      out.flush();
      return refused[0] ? Failures.REFUSED : 0;
    }
  }
}
