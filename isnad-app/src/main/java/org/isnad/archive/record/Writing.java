package org.isnad.archive.record;

import org.jdbi.v3.core.Handle;

/// What is done to the record in one transaction: all of it, or nothing where it throws.
///
/// @param <X> what it may throw beside [ArchiveException]
public interface Writing<T, X extends Exception> {
  T write(Handle record) throws X;
}
