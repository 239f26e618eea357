package org.isnad.archive.ingest;

import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.search.IndexFollower;

/// An archive that one may write to: locked, its record and its search index open. Not thread-safe.
public final class OpenArchive implements Closeable {
  /// A server that stands on the same folder may be bringing the index up to the record.
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final WriteLock lock;
  private final RecordStore record;
  private final IndexFollower index;

  private OpenArchive(WriteLock lock, RecordStore record, IndexFollower index) {
    this.lock = lock;
    this.record = record;
    this.index = index;
  }

  /// Locks the archive, then opens it.
  ///
  /// @throws ArchiveInUseException where somebody else holds the lock and nobody is to wait
  /// @throws org.isnad.archive.record.ArchiveException where it cannot be opened
  public static OpenArchive open(ArchiveFolder folder, WriteLock.Asking asking) {
    WriteLock lock = WriteLock.take(folder, asking);
    try {
      return open(folder, lock, asking.clock());
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static OpenArchive open(ArchiveFolder folder, WriteLock lock, Clock clock) {
    RecordStore record = RecordStore.open(folder, lock.guard());
    try {
      return new OpenArchive(lock, record, IndexFollower.open(folder, clock, PATIENCE));
    } catch (RuntimeException e) {
      record.close();
      throw e;
    }
  }

  public RecordStore record() {
    return record;
  }

  /// Follows the record; the commands bring it up to each of their commits.
  public IndexFollower index() {
    return index;
  }

  @Override
  public void close() {
    try (lock;
        record) {
      index.close();
    }
  }
}
