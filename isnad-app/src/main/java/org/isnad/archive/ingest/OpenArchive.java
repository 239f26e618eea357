package org.isnad.archive.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;

/// An archive that one may write to: locked, its record open. Not thread-safe.
public final class OpenArchive implements Closeable {
  private final WriteLock lock;
  private final RecordStore record;

  private OpenArchive(WriteLock lock, RecordStore record) {
    this.lock = lock;
    this.record = record;
  }

  /// Locks the archive, then opens it.
  ///
  /// @throws ArchiveInUseException where somebody else holds the lock and nobody is to wait
  /// @throws org.isnad.archive.record.ArchiveException where it cannot be opened
  public static OpenArchive open(ArchiveFolder folder, WriteLock.Asking asking) {
    WriteLock lock = WriteLock.take(folder, asking);
    try {
      return new OpenArchive(lock, RecordStore.open(folder));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public RecordStore record() {
    return record;
  }

  /// Brings the search index up to the record.
  public void follow() throws IOException {}

  @Override
  public void close() throws IOException {
    try (lock) {
      record.close();
    }
  }
}
