package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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
import org.isnad.source.Page;
import org.isnad.source.Refusal;

/// An archive of the reports that come with Isnad, in a folder of its own that goes with it.
final class DemoArchive implements AutoCloseable {
  private final Path folder;

  private DemoArchive(Path folder) {
    this.folder = folder;
  }

  /// Makes it: analyzes the reports and relates them.
  static DemoArchive make() throws IOException {
    DemoArchive archive = new DemoArchive(Files.createTempDirectory("isnad-demo"));
    try {
      archive.fill();
      return archive;
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private void fill() throws IOException {
    List<Page> pages = DemoReports.pages();
    String version = new Version().number();
    WriteLock.Asking asking =
        new WriteLock.Asking("isnad demo", false, who -> {}, Clock.systemUTC());
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.create(folder, null), asking)) {
      Analyst analyst = new Analyst(Cleaner.load(), Analyzer.load());
      int threads = Runtime.getRuntime().availableProcessors();
      new Ingest(open.record(), open.index(), analyst, version, threads)
          .run(to -> give(pages, to), new Watch());
      RelateRecord.relate(open.record(), version);
    }
  }

  private static void give(List<Page> pages, Consumer<? super Given> to) {
    pages.forEach(page -> to.accept(new Given.Report(page)));
  }

  /// None of these reports is refused.
  private static final class Watch implements IngestWatch {
    @Override
    public void refused(Refusal refusal) {
      throw new IllegalStateException("demo report: " + refusal);
    }

    @Override
    public void committed(IngestCounts counts) {
      // It takes a moment.
    }

    @Override
    public void taken(int inputs) {
      // It takes a moment.
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
