package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.ingest.Ingest;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.archive.ingest.OpenArchive;
import org.isnad.archive.ingest.RelateRecord;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.clean.Cleaner;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.intake.Analyst;
import org.isnad.intake.InputReader;
import org.isnad.intake.InputSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    description =
        "Takes reports into an archive: analyzes them, keeps them with all findings, and relates"
            + " them to those that are there.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad ingest --archive news.isnad news.jsonl.gz pages/",
      "  isnad ingest --archive news.isnad 'crawl/*.warc.gz'",
      "  isnad ingest --archive news.isnad --record postgresql://desk@db.example.org/news feed.xml",
      "",
      "What is there already is passed over: given again, an input changes nothing. The same id"
          + " with other bytes is a later version (id@2, id@3 …); what",
      "isnad forget took down stays away. Ended in whatever way, the archive holds the beginning of"
          + " the inputs: run the same command again, and it goes on.",
      "The address of a PostgreSQL database is given once, with a new archive, and never with a"
          + " password: that comes from PGPASSWORD or ~/.pgpass."
    })
final class IngestCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders and patterns of reports, as for analyze, or files of analyses that it"
              + " made (isnad/1, a document a line); - for standard input, which is also read when"
              + " none is given.")
  private List<Path> paths = List.of();

  @Mixin private final ArchiveWriteOptions archive = new ArchiveWriteOptions();

  @Option(
      names = "--record",
      paramLabel = "ADDRESS",
      description =
          "Keep the record of a new archive in this PostgreSQL database"
              + " (postgresql://user@host/database) instead of a file of the folder.")
  private @Nullable String record;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "pretty or jsonl: the summary in words, or as one JSON object. Default:"
              + " ${DEFAULT-VALUE}.")
  private RelationFormat format = RelationFormat.PRETTY;

  @Mixin private final ReadOptions read = new ReadOptions();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names that are known besides Isnad's own; see analyze.")
  private List<Path> gazetteers = List.of();

  @Mixin private final CleanOptionsMixin clean = new CleanOptionsMixin();

  IngestCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    List<Path> inputs = Inputs.of(paths, surroundings);
    boolean machine = format == RelationFormat.JSONL;
    ArchiveFolder folder = ArchiveFolder.create(archive.path(), record);
    try (OpenArchive open = archive.open(folder, "ingest", surroundings);
        IngestProgress progress = new IngestProgress(surroundings, machine, InputSize.of(inputs))) {
      IngestCounts counts = take(open, inputs, progress);
      progress.relating();
      RelateRecord.Result related = RelateRecord.relate(open.record(), new Version().number());
      progress.close();
      new IngestSummary(folder, counts, related, System.nanoTime() - began)
          .write(open.record(), machine, out);
      return progress.hasRefused() ? Failures.REFUSED : 0;
    }
  }

  private IngestCounts take(OpenArchive open, List<Path> inputs, IngestProgress progress)
      throws IOException {
    Gazetteer names = Gazetteers.read(gazetteers, progress::refused);
    Analyst analyst = new Analyst(Cleaner.load(clean.options()), Analyzer.load(names));
    InputReader reader = new InputReader(read.reader(), surroundings.in()).metered(progress::read);
    int threads = Runtime.getRuntime().availableProcessors();
    return new Ingest(open.record(), open.index(), analyst, new Version().number(), threads)
        .run(to -> reader.read(inputs, to), progress);
  }
}
