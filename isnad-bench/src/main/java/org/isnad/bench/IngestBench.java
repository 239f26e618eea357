package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.ingest.Ingest;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.archive.ingest.IngestWatch;
import org.isnad.archive.ingest.OpenArchive;
import org.isnad.archive.ingest.RelateRecord;
import org.isnad.archive.ingest.WriteLock;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.clean.Cleaner;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.intake.InputReader;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;

/// A whole ingest against its stages, each alone, in processor time of the process: what the archive costs beyond what is done in it.
final class IngestBench implements Bench {
  private static final String VERSION = "bench";

  /// The compiler is done with most of an ingest after so many.
  private static final int WARM_UP = 20_000;

  private static final double MICROS = 1e3;

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public String summary() {
    return "a whole ingest against its stages alone, and the size of the archive";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench ingest --input FILE.jsonl [--reports N] [--warm-up N] [--folder DIR]

      --input FILE    reports, as `isnad ingest` reads them
      --reports N     how many at most (all)
      --warm-up N     how many are taken in before anything is measured (20000)
      --folder DIR    where the archive is made, and kept (a temporary folder, which is removed)

    After a warm-up: the whole ingest, then alone the analysis (reading and cleaning included), the relating (of analyses that are in memory),
    plain indexing by Lucene with the analyzer of the search, at one go into an index that nobody searches: once of title and body alone, once of the very documents
    that the archive's index has (reports and statements); and the insertion of the same rows into empty tables. Processor time of the process, garbage collection
    included, the virtual machine's compiler apart. The last line is the whole over the sum of the stages, the same documents among them, which is to be 1.3 at
    most; the line before it has title and body alone in their place.
    ISNAD_OPTS=-Xmx1g bounds the memory.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("input", "reports", "warm-up", "folder"));
    Path input = Path.of(options.required("input"));
    int most = options.number("reports", Integer.MAX_VALUE);
    int warmUp = Math.min(most, options.number("warm-up", WARM_UP));
    String kept = options.get("folder");
    Path folder =
        kept == null
            ? Files.createTempDirectory("isnad-bench-")
            : Files.createDirectories(Path.of(kept));
    try {
      Path scratch = folder.resolve("scratch");
      ingest(input, warmUp, scratch);
      remove(scratch);
      measure(input, most, folder, out);
    } finally {
      if (kept == null) {
        remove(folder);
      }
    }
  }

  private static void measure(Path input, int most, Path folder, PrintStream out)
      throws IOException {
    Path archive = folder.resolve("archive");
    Cpu cpu = new Cpu();
    long began = System.nanoTime();
    IngestCounts counts = cpu.measure(() -> ingest(input, most, archive));
    double whole = cpu.taken();
    long wall = System.nanoTime() - began;
    long reports = counts.added();
    if (reports == 0) {
      throw new UsageException("the input holds no report");
    }
    out.println(
        "ingest: "
            + reports
            + " reports, "
            + Figures.plain(whole / MICROS / reports, 1)
            + " µs a report, "
            + Figures.plain(wall / 1e9, 1)
            + " s in all; compiling "
            + Figures.plain(cpu.compiling() / 1e9, 1)
            + " s");
    size(archive, reports, out);
    IngestStages stages = new IngestStages(archive, folder.resolve("stages"));
    Map<IngestStages.Stage, Double> taken = new EnumMap<>(IngestStages.Stage.class);
    for (IngestStages.Stage stage : IngestStages.Stage.values()) {
      Cpu alone = stages.measure(stage, to -> read(input, most, to));
      taken.put(stage, alone.taken());
      out.println(
          stage.words()
              + ": "
              + Figures.plain(alone.taken() / MICROS / reports, 1)
              + " µs a report; compiling "
              + Figures.plain(alone.compiling() / 1e9, 1)
              + " s");
    }
    out.println("heap at most " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
    ratio("ratio with title and body alone", whole, taken, IngestStages.Stage.INDEXING, out);
    ratio("ratio", whole, taken, IngestStages.Stage.TEXT_INDEXING, out);
  }

  /// The whole over the sum of all stages but one.
  private static void ratio(
      String words,
      double whole,
      Map<IngestStages.Stage, Double> taken,
      IngestStages.Stage without,
      PrintStream out) {
    double stages = 0;
    for (Map.Entry<IngestStages.Stage, Double> one : taken.entrySet()) {
      stages += one.getKey() == without ? 0 : one.getValue();
    }
    out.println(words + " " + Figures.plain(whole / stages, 3));
  }

  private static IngestCounts ingest(Path input, int most, Path archive) throws IOException {
    WriteLock.Asking asking =
        new WriteLock.Asking("isnad bench", false, told -> {}, Clock.systemUTC());
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.create(archive, null), asking)) {
      int threads = Runtime.getRuntime().availableProcessors();
      IngestCounts counts =
          new Ingest(
                  open.record(),
                  open.index(),
                  new Analyst(Cleaner.load(), Analyzer.load()),
                  VERSION,
                  threads)
              .run(to -> read(input, most, to), new Nobody());
      RelateRecord.relate(open.record(), VERSION);
      return counts;
    }
  }

  /// Ends a reading that has given enough.
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnoughException() {
      super(null, null, false, false);
    }
  }

  /// Gives so many inputs at most.
  private static void read(Path input, int most, Consumer<? super Given> to) throws IOException {
    int[] given = new int[1];
    Consumer<Given> first =
        one -> {
          if (given[0]++ == most) {
            throw new EnoughException();
          }
          to.accept(one);
        };
    try {
      new InputReader(new SourceReader(), InputStream.nullInputStream())
          .read(List.of(input), first);
    } catch (EnoughException _) {
      // What follows is not measured.
    }
  }

  private static void size(Path archive, long reports, PrintStream out) throws IOException {
    ArchiveFolder folder = ArchiveFolder.of(archive);
    long index = bytes(folder.index());
    long record = bytes(archive) - index;
    out.println(
        "archive: record "
            + Figures.plain(record / 1e3 / reports, 2)
            + " kB a report, index "
            + Figures.plain(index / 1e3 / reports, 2)
            + " kB a report");
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Nobody implements IngestWatch {
    @Override
    public void refused(Refusal refusal) {
      // The counts tell.
    }

    @Override
    public void taken(int inputs) {
      // Nobody looks on.
    }

    @Override
    public void committed(IngestCounts counts) {
      // Nobody looks on.
    }
  }
}
