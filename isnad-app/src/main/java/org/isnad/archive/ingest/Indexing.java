package org.isnad.archive.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.Change;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.search.IndexFollower;

/// Takes what was committed into the search index, on a thread of its own and with the analyses that are at hand, so that nothing is read back. It is one
/// batch behind the record at most. What a kill leaves behind, the next run takes in by the record's log of changes. Belongs to the thread that writes.
final class Indexing implements AutoCloseable {
  private static final int BATCHES_UNDER_WAY = 1;

  private final RecordStore record;
  private final IndexFollower index;
  private final Semaphore room = new Semaphore(BATCHES_UNDER_WAY);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("isnad-index").factory());
  private final Deque<Future<?>> underWay = new ArrayDeque<>();

  /// Brings the index up to the record first.
  Indexing(RecordStore record, IndexFollower index) {
    this.record = record;
    this.index = index;
    index.follow(record);
  }

  /// Changes of one kind that were committed together, with what the record has of their reports now.
  static final class Batch {
    private final long before;
    private final Change.What what;
    private final List<Change> changes = new ArrayList<>();
    private final List<Analysis> analyses = new ArrayList<>();

    /// @param before the record's last change before these
    Batch(long before, Change.What what) {
      this.before = before;
      this.what = what;
    }

    void add(long report, Analysis analysis) {
      changes.add(new Change(before + changes.size() + 1, report, what));
      analyses.add(analysis);
    }
  }

  /// Takes a batch in, later.
  ///
  /// @throws org.isnad.archive.record.ArchiveException where an earlier one failed
  void take(Batch batch) {
    if (batch.changes.isEmpty()) {
      return;
    }
    try {
      room.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
    // In their order, so that it is the first failure that is told.
    while (!underWay.isEmpty() && underWay.getFirst().isDone()) {
      Waiting.get(underWay.removeFirst());
    }
    underWay.add(thread.submit(() -> apply(batch)));
  }

  private void apply(Batch batch) {
    try {
      for (int i = 0; i < batch.changes.size(); i++) {
        index.apply(batch.changes.get(i), batch.analyses.get(i));
      }
    } finally {
      room.release();
    }
  }

  /// Waits for what was given, and makes it last.
  void finish() {
    while (!underWay.isEmpty()) {
      Waiting.get(underWay.removeFirst());
    }
    index.follow(record);
  }

  @Override
  public void close() {
    thread.close();
  }
}
