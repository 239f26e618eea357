package org.isnad.archive.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Change;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.Document;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.RecordStore;
import org.jspecify.annotations.Nullable;

/// Keeps the index after the record, change by change. Each commit of the index holds the number of the last change that is in it, so that a kill at any
/// instant loses nothing: the changes after it are taken in anew. One at a time has the index open for writing. Thread-safe.
public final class IndexFollower implements Closeable {
  private static final int BATCH = 500;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

  /// While much comes in, a commit waits so long: each leaves a segment, and ten of these are merged into one.
  private static final Duration COMMIT_LATEST = Duration.ofSeconds(30);

  /// So many changes since the last commit are much.
  private static final int MUCH = 2_000;

  /// A commit may take so much of the time: many small ones make many small segments, which are then merged again and again.
  private static final int COMMIT_SHARE = 20;

  private final Path path;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final Clock clock;
  private final ReportDocuments documents;
  private final SearchIndex index;
  private final ReaderManager readers;
  private volatile long lastChange;
  private Instant committed;
  private long committedChange;
  private Duration commitTook = Duration.ZERO;

  private IndexFollower(
      Path path, FSDirectory directory, IndexWriter writer, FormFinder finder, Clock clock)
      throws IOException {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.clock = clock;
    documents = new ReportDocuments(finder);
    readers = new ReaderManager(writer);
    index = new SearchIndex(directory, readers, this::lastChange, finder, false);
    lastChange = lastCommitted(writer);
    committedChange = lastChange;
    committed = clock.instant();
  }

  private static long lastCommitted(IndexWriter writer) {
    Map<String, String> data = new LinkedHashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return IndexState.of(data).lastChange();
  }

  /// Opens the index for writing; makes it where there is none, and anew where it is of another version or damaged.
  ///
  /// @throws ArchiveException where another program writes it, or the disk fails
  public static IndexFollower open(ArchiveFolder folder, Clock clock) {
    return open(folder, clock, Duration.ZERO);
  }

  /// The same.
  ///
  /// @param patience how long to wait for another program that writes it
  public static IndexFollower open(ArchiveFolder folder, Clock clock, Duration patience) {
    long until = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return open(folder.index(), clock, ArabicNewsAnalyzer.load());
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() >= until) {
          throw IndexFailure.of(folder.index(), e);
        }
        pause(e);
      } catch (IOException e) {
        throw IndexFailure.of(folder.index(), e);
      }
    }
  }

  private static void pause(LockObtainFailedException held) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw IndexFailure.of(null, held);
    }
  }

  /// The same; null where another program writes it.
  static @Nullable IndexFollower openOrNull(
      ArchiveFolder folder, Clock clock, ArabicNewsAnalyzer analyzer) {
    try {
      return open(folder.index(), clock, analyzer);
    } catch (LockObtainFailedException _) {
      return null;
    } catch (IOException e) {
      throw IndexFailure.of(folder.index(), e);
    }
  }

  private static IndexFollower open(Path path, Clock clock, ArabicNewsAnalyzer analyzer)
      throws IOException {
    LuceneLog.quiet();
    FSDirectory directory = FSDirectory.open(path);
    try {
      IndexWriter writer = IndexFiles.writer(directory, analyzer);
      return new IndexFollower(path, directory, writer, analyzer.finder(), clock);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// The index for questions, in which all changes that were taken in are found at once, committed or not. Closed with this.
  public SearchIndex index() {
    return index;
  }

  /// The last change of the record that was taken in.
  public long lastChange() {
    return lastChange;
  }

  /// Takes in a change whose analysis is at hand, and commits where some seconds have passed, half a minute where much comes in. A change that was taken in before
  /// is passed over.
  ///
  /// @param analysis what the record has of the report now
  /// @throws IllegalArgumentException where the report was forgotten, or changes between are missing: [#follow] takes them in
  public synchronized void apply(Change change, Analysis analysis) {
    if (change.number() <= lastChange) {
      return;
    }
    if (change.number() != lastChange + 1) {
      throw new IllegalArgumentException("change " + change.number() + " after " + lastChange);
    }
    try {
      switch (change.what()) {
        case ADDED -> writer.addDocuments(documents.of(change.report(), analysis));
        case ANALYZED ->
            writer.updateDocuments(owner(change.report()), documents.of(change.report(), analysis));
        case FORGOTTEN -> throw new IllegalArgumentException("forgotten: " + change.report());
      }
      lastChange = change.number();
      commitIfDue();
    } catch (IOException e) {
      throw IndexFailure.of(path, e);
    }
  }

  private static Term owner(long report) {
    return new Term(Fields.OWNER, Long.toString(report));
  }

  /// Takes in every change that the record has, and commits. An index that knows of changes that the record does not have belongs to another record,
  /// or to this one as it was before it was put back from a copy, and is built anew.
  public void follow(RecordStore record) {
    follow(record, () -> false);
  }

  /// The same, but for what is left when it is told to end.
  synchronized void follow(RecordStore record, BooleanSupplier ends) {
    long last = record.read(ChangeLog::last);
    if (last < lastChange) {
      clear();
    }
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (List<Change> changes = next(record); !changes.isEmpty(); changes = next(record)) {
        if (ends.getAsBoolean()) {
          break;
        }
        take(changes, record, pool);
        if (changes.stream().anyMatch(one -> one.what() == Change.What.FORGOTTEN)) {
          // Before the changes are told to be known: what was taken down counts in no rank any
          // more.
          writer.forceMergeDeletes();
        }
        lastChange = changes.getLast().number();
        commitIfDue();
      }
      commit();
    } catch (IOException e) {
      throw IndexFailure.of(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("The search index was left behind the record: interrupted.", e);
    }
  }

  /// Builds the index anew from the record, and commits.
  public synchronized void rebuild(RecordStore record) {
    clear();
    follow(record);
  }

  private void clear() {
    try {
      writer.deleteAll();
      lastChange = 0;
    } catch (IOException e) {
      throw IndexFailure.of(path, e);
    }
  }

  private List<Change> next(RecordStore record) {
    return record.read(handle -> ChangeLog.since(handle, lastChange, BATCH));
  }

  private void take(List<Change> changes, RecordStore record, ExecutorService pool)
      throws IOException, InterruptedException {
    Map<Long, Boolean> fresh = new LinkedHashMap<>();
    for (Change change : changes) {
      fresh.merge(change.report(), change.what() == Change.What.ADDED, (_, _) -> false);
    }
    Map<Long, Document> found = record.read(handle -> Documents.byNumbers(handle, fresh.keySet()));
    List<Callable<Long>> tasks = new ArrayList<>();
    fresh.forEach((report, isNew) -> tasks.add(() -> take(report, found.get(report), isNew)));
    for (Future<Long> done : pool.invokeAll(tasks)) {
      try {
        done.get();
      } catch (ExecutionException e) {
        throw thrown(e);
      }
    }
  }

  private static IOException thrown(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof IOException disk) {
      return disk;
    }
    if (cause instanceof RuntimeException program) {
      throw program;
    }
    return new IOException(e);
  }

  private long take(long report, @Nullable Document document, boolean isNew) throws IOException {
    if (document == null) {
      return writer.deleteDocuments(owner(report));
    }
    var made = documents.of(report, document.analysis());
    return isNew ? writer.addDocuments(made) : writer.updateDocuments(owner(report), made);
  }

  private void commitIfDue() throws IOException {
    Duration rest = commitTook.multipliedBy(COMMIT_SHARE);
    Duration usual = lastChange - committedChange > MUCH ? COMMIT_LATEST : COMMIT_EVERY;
    Duration pause = rest.compareTo(usual) > 0 ? rest : usual;
    if (!clock.instant().isBefore(committed.plus(pause))) {
      commit();
    }
  }

  /// Makes what was taken in last, and visible to other processes.
  public synchronized void commit() {
    Instant began = clock.instant();
    try {
      writer.setLiveCommitData(new IndexState(IndexState.VERSION, lastChange).data().entrySet());
      writer.commit();
      committedChange = lastChange;
      committed = clock.instant();
      commitTook = Duration.between(began, committed);
    } catch (IOException e) {
      throw IndexFailure.of(path, e);
    }
  }

  /// Closes without a commit, as a killed process would.
  synchronized void abandon() {
    try (directory;
        readers) {
      index.close();
      writer.rollback();
    } catch (IOException e) {
      throw IndexFailure.of(path, e);
    }
  }

  /// Commits and closes; an index that failed is closed as its last commit left it.
  @Override
  public synchronized void close() {
    try {
      if (writer.isOpen()) {
        commit();
      }
    } finally {
      try (directory;
          writer;
          readers) {
        index.close();
      } catch (IOException e) {
        throw IndexFailure.of(path, e);
      }
    }
  }
}
