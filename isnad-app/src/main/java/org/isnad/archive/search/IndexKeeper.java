package org.isnad.archive.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index of an archive after its record, for a process that answers questions for long: what any other process puts into the record or takes down, on
/// this machine or another, is found or gone some seconds later. It looks every second for changes that the index does not have, and opens the index for
/// writing only while there are some; where somebody else on this folder writes it, that one takes them in. Thread-safe.
public final class IndexKeeper implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final RecordStore record;
  private final ArchiveFolder folder;
  private final Clock clock;
  private final ArabicNewsAnalyzer analyzer = ArabicNewsAnalyzer.load();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().daemon().name("isnad-index").unstarted(this::run);
  private volatile String amiss = "";

  private IndexKeeper(RecordStore record, Clock clock) {
    this.record = record;
    this.folder = record.folder();
    this.clock = clock;
  }

  /// Begins. Where there is no index yet, or one of another version, it is made first; one that is behind is brought up meanwhile.
  ///
  /// @param record left open when this is closed
  /// @throws ArchiveException where there is no index and it cannot be made
  public static IndexKeeper start(RecordStore record, Clock clock) {
    IndexKeeper keeper = new IndexKeeper(record, clock);
    while (!keeper.isThere()) {
      keeper.follow();
      // Where somebody else is making it.
      if (!keeper.isThere() && keeper.pause()) {
        break;
      }
    }
    keeper.thread.start();
    return keeper;
  }

  /// How many changes of the record the index does not have now.
  ///
  /// @throws ArchiveException where the record or the index cannot be read
  public long behind() {
    long last = record.read(ChangeLog::last);
    IndexState state = committed();
    // An index that knows more than the record belongs to another.
    return state == null || !state.isCurrent() ? last : Math.abs(last - state.lastChange());
  }

  /// Why the index does not follow; an empty string where it does.
  public String amiss() {
    return amiss;
  }

  private void run() {
    do {
      try {
        keep();
        amiss = "";
      } catch (ArchiveException e) {
        String told = String.valueOf(e.getMessage());
        if (!told.equals(amiss)) {
          LOG.warn("The search index does not follow its record: {}", told);
        }
        amiss = told;
      } catch (RuntimeException e) {
        LOG.error("The search index does not follow its record", e);
        amiss = e.toString();
      }
    } while (!pause());
  }

  private void keep() {
    // What a newer program puts into the record, this one may not understand.
    record.requireKnown();
    if (behind() != 0) {
      follow();
    }
  }

  private boolean isThere() {
    IndexState state = committed();
    return state != null && state.isCurrent();
  }

  private @Nullable IndexState committed() {
    try {
      return IndexState.committed(folder.index());
    } catch (IOException e) {
      throw IndexFailure.of(folder.index(), e);
    }
  }

  private void follow() {
    try (IndexFollower follower = IndexFollower.openOrNull(folder, clock, analyzer)) {
      if (follower != null) {
        follower.follow(record, () -> end.getCount() == 0);
      }
    }
  }

  /// Whether it is to end.
  private boolean pause() {
    try {
      return end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /// Ends after what is just being taken in.
  @Override
  public void close() {
    end.countDown();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
