package org.isnad.server.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.archive.record.ArchiveException;
import org.isnad.intake.Analyst;
import org.isnad.server.ingest.IngestJob.State;
import org.isnad.server.ingest.IngestJob.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The jobs of a server: they wait in the order in which they came, one runs at a time, and the last that have ended are remembered until
/// the server ends. What is kept of them is bounded. Thread-safe.
public final class IngestQueue implements AutoCloseable {
  /// So many wait; who comes then is told to come again.
  public static final int WAITING = 16;

  private static final Logger LOG = LoggerFactory.getLogger(IngestQueue.class);
  private static final int REMEMBERED = 100;
  private static final int ID_BYTES = 8;
  private static final int CLOSING_SECONDS = 30;
  private static final int NAMED = 3;
  private static final String ENDED = "The server was told to end.";

  private final IngestSettings settings;
  private final IngestWork work;
  private final IngestLog log;
  private final Path spool;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, IngestJob> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("isnad-ingest").factory());

  private IngestQueue(
      IngestSettings settings, Supplier<Analyst> analyst, IngestLog log, Path spool) {
    this.settings = settings;
    this.work = new IngestWork(settings, analyst);
    this.log = log;
    this.spool = spool;
  }

  /// One without jobs.
  ///
  /// @param analyst asked for at the first job, so that a server need not wait for it
  /// @throws UncheckedIOException where no folder for what is sent can be made
  public static IngestQueue open(
      IngestSettings settings, Supplier<Analyst> analyst, IngestLog log) {
    try {
      return new IngestQueue(settings, analyst, log, Files.createTempDirectory("isnad-ingest"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new file to which what is sent is written before it is handed over.
  public Path file() throws IOException {
    return Files.createTempFile(spool, "", "");
  }

  /// Whether there is room for another job; looked at before somebody's files are kept.
  ///
  /// @throws QueueFullException where there is none
  public synchronized void checkRoom() throws QueueFullException {
    long waiting = jobs.values().stream().filter(job -> job.state() == State.WAITING).count();
    if (waiting >= WAITING) {
      throw new QueueFullException(WAITING);
    }
  }

  /// Hands something over. Its files are the queue's from now on, whatever becomes of them.
  ///
  /// @return the job, which waits
  /// @throws QueueFullException where too many wait
  public IngestJob submit(Submission submission, IngestLog.By by) throws QueueFullException {
    IngestJob job;
    synchronized (this) {
      try {
        checkRoom();
      } catch (QueueFullException full) {
        delete(submission);
        throw full;
      }
      IngestJob.Times times = new IngestJob.Times(settings.clock().instant(), null, null);
      job =
          new IngestJob(
              id(),
              State.WAITING,
              null,
              by.name(),
              submission.names(),
              times,
              IngestResult.none(size(submission)),
              null);
      forgetOldest();
      jobs.put(job.id(), job);
      worker.execute(() -> run(job, submission, by));
    }
    log.write(by, "ingest", job.id() + " " + shortly(job.inputs()));
    return job;
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static long size(Submission submission) {
    return submission.files().stream().mapToLong(Submission.Upload::bytes).sum();
  }

  private static String shortly(List<String> inputs) {
    String some = String.join(", ", inputs.subList(0, Math.min(NAMED, inputs.size())));
    return inputs.size() <= NAMED ? some : some + ", … (" + inputs.size() + ")";
  }

  private void forgetOldest() {
    List<String> ended =
        jobs.values().stream()
            .filter(job -> job.state().ended())
            .map(IngestJob::id)
            .limit(Math.max(0, jobs.size() - REMEMBERED + 1))
            .toList();
    ended.forEach(jobs::remove);
  }

  /// A job; empty where there is none, or none any more.
  public synchronized Optional<IngestJob> job(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /// All that are known, the last to come first.
  public synchronized List<IngestJob> jobs() {
    return new ArrayList<>(jobs.values()).reversed();
  }

  private synchronized void set(IngestJob job) {
    jobs.put(job.id(), job);
  }

  private void run(IngestJob waiting, Submission submission, IngestLog.By by) {
    IngestJob begun = waiting.begun(settings.clock().instant());
    set(begun);
    JobProgress progress =
        new JobProgress(size(submission), (step, result) -> tell(begun, step, result));
    @Nullable String failure = null;
    try {
      Path folder = Files.createTempDirectory(spool, begun.id());
      try {
        work.run(submission, folder, progress);
      } finally {
        deleteAll(folder);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = ENDED;
    } catch (ArchiveException | IOException e) {
      failure = failure(begun, e, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      failure =
          failure(
              begun,
              e,
              "A fault in Isnad; what happened is in the server's log: " + begun.id() + ".");
    } finally {
      delete(submission);
    }
    end(begun.ended(settings.clock().instant(), progress.result(), failure), by);
  }

  /// What is told of a failure. One that is told to end breaks off anywhere, and heals when it is run again.
  private String failure(IngestJob job, Exception e, String told) {
    if (worker.isShutdown()) {
      LOG.info("job {} was broken off", job.id());
      return ENDED;
    }
    LOG.error("job {} failed", job.id(), e);
    return told;
  }

  private void tell(IngestJob begun, Step step, IngestResult result) {
    set(begun.at(step, result));
  }

  private void end(IngestJob job, IngestLog.By by) {
    set(job);
    String why = job.failure();
    IngestResult.Counts counts = job.result().counts();
    if (why == null) {
      log.write(
          by,
          "ingest-done",
          job.id() + " added " + counts.added() + ", refused " + counts.refusals());
    } else {
      log.write(by, "ingest-failed", job.id() + " " + why);
    }
  }

  private static void delete(Submission submission) {
    submission.files().forEach(file -> delete(file.path()));
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.warn("{} cannot be deleted", path, e);
    }
  }

  private static void deleteAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(IngestQueue::delete);
    } catch (IOException e) {
      LOG.warn("{} cannot be deleted", folder, e);
    }
  }

  /// Breaks off the job that runs, forgets those that wait, and deletes what was sent.
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the job that runs does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    deleteAll(spool);
  }
}
