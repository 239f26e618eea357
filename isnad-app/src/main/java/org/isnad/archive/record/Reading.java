package org.isnad.archive.record;

import org.jdbi.v3.core.Handle;

/// What is done with the record as it stood at one moment.
///
/// @param <X> what it may throw beside [ArchiveException]
public interface Reading<T, X extends Exception> {
  T read(Handle record) throws X;
}
