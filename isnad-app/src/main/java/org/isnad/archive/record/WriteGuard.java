package org.isnad.archive.record;

import org.jdbi.v3.core.Handle;

/// Looks, at the beginning of every transaction that writes, whether this process may still write. Thread-safe.
@FunctionalInterface
public interface WriteGuard {
  /// Everybody may.
  WriteGuard NONE = handle -> {};

  /// @param handle of the transaction
  /// @throws ArchiveException where it may not
  void check(Handle handle);
}
