package org.isnad.server.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.archive.ingest.Ingest;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.archive.ingest.OpenArchive;
import org.isnad.archive.ingest.RelateRecord;
import org.isnad.archive.ingest.WriteLock;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Change;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.StoredReport;
import org.isnad.archive.record.StoredReports;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.UnusableArchiveException;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.parquet.ParquetFormat;
import org.isnad.server.ingest.IngestJob.Step;
import org.isnad.source.MeteredStream;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisLines;

/// Does one job: fetches what is to be fetched, takes everything into the archive, relates it. The archive is locked meanwhile against
/// other processes, as by `isnad ingest`. Not thread-safe: one job at a time.
final class IngestWork {
  /// What others are told who wait for the archive.
  private static final String NAME = "isnad serve";

  private static final String FETCHED = "fetched.warc.gz";
  private static final int REPORTS = 100;

  private final IngestSettings settings;
  private final Supplier<Analyst> analyst;
  private final SourceReader reader = new SourceReader().with(new ParquetFormat());

  IngestWork(IngestSettings settings, Supplier<Analyst> analyst) {
    this.settings = settings;
    this.analyst = analyst;
  }

  /// @param folder the job's own, for what is fetched
  void run(Submission submission, Path folder, JobProgress progress)
      throws IOException, InterruptedException {
    List<Submission.Upload> files = new ArrayList<>(submission.files());
    if (!submission.addresses().isEmpty()) {
      progress.begin(Step.FETCH);
      files.addAll(fetch(submission.addresses(), folder, progress));
    }
    progress.begin(Step.READ);
    WriteLock.Asking asking =
        new WriteLock.Asking(NAME, true, who -> progress.begin(Step.LOCK), settings.clock());
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.of(settings.archive()), asking)) {
      progress.begin(Step.READ);
      RecordStore record = open.record();
      long before = record.read(ChangeLog::last);
      // One processor stays with those who read.
      int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
      IngestCounts counts =
          new Ingest(record, open.index(), analyst.get(), settings.version(), threads)
              .run(to -> read(files, submission, progress, to), progress);
      progress.begin(Step.RELATE);
      RelateRecord.relate(record, settings.version());
      progress.end(counts, added(record, before));
    }
  }

  private List<Submission.Upload> fetch(List<String> addresses, Path folder, JobProgress progress)
      throws IOException, InterruptedException {
    Path archive = folder.resolve(FETCHED);
    List<Fetcher.Wanted> wanted =
        addresses.stream().map(address -> new Fetcher.Wanted(address, false)).toList();
    try {
      new Fetcher(settings.fetch(), settings.clock()).fetch(wanted, archive, progress::fetched);
    } catch (UnusableArchiveException e) {
      throw new IllegalStateException("a new web archive cannot be used", e);
    }
    if (!progress.anyFetched()) {
      return List.of();
    }
    long size = Files.size(archive);
    progress.more(size);
    return List.of(new Submission.Upload(FETCHED, archive, size));
  }

  private void read(
      List<Submission.Upload> files,
      Submission submission,
      JobProgress progress,
      Consumer<? super Given> to)
      throws IOException {
    for (Submission.Upload file : files) {
      try (BufferedInputStream in =
          AnalysisLines.buffered(metered(Files.newInputStream(file.path()), progress))) {
        if (AnalysisLines.isOne(in)) {
          AnalysisLines.read(in, file.name(), line -> to.accept(new Given.Made(line)));
        } else {
          reader.read(in, file.name(), item -> to.accept(new Given.Report(item)));
        }
      }
    }
    submission.pages().forEach(page -> to.accept(new Given.Report(page)));
  }

  private static InputStream metered(InputStream in, JobProgress progress) {
    return new MeteredStream(in, progress::read);
  }

  /// The first reports that came in after a change of the record; nobody else has written since.
  private static List<IngestResult.Added> added(RecordStore record, long after) {
    return record.read(handle -> {
      List<Long> numbers =
          ChangeLog.since(handle, after, REPORTS).stream().map(Change::report).toList();
      Map<Long, StoredReport> reports = StoredReports.byNumbers(handle, numbers);
      List<IngestResult.Added> added = new ArrayList<>();
      for (long number : numbers) {
        StoredReport report = reports.get(number);
        if (report != null) {
          String title = report.title();
          added.add(new IngestResult.Added(report.id(), title == null ? "" : title));
        }
      }
      return added;
    });
  }
}
