package org.isnad.archive.question;

import java.io.Closeable;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/// The search index, opened when it is first needed, for questions that need none are answered sooner without. Thread-safe.
final class Index implements Closeable {
  private final @Nullable ArchiveFolder folder;
  private final boolean owned;
  private @Nullable SearchIndex open;
  private boolean closed;

  private Index(@Nullable ArchiveFolder folder, @Nullable SearchIndex open) {
    this.folder = folder;
    this.owned = folder != null;
    this.open = open;
  }

  static Index of(ArchiveFolder folder) {
    return new Index(folder, null);
  }

  /// An index whose closing is somebody else's.
  static Index of(SearchIndex open) {
    return new Index(null, open);
  }

  synchronized SearchIndex get() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    SearchIndex there = open;
    if (there == null) {
      if (folder == null) {
        throw new IllegalStateException("no index");
      }
      there = SearchIndex.open(folder);
      open = there;
    }
    return there;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (owned && open != null) {
      open.close();
      open = null;
    }
  }
}
