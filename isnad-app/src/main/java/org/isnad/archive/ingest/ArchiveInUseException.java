package org.isnad.archive.ingest;

import org.isnad.archive.record.ArchiveException;

/// Somebody else is writing to the archive. The message tells who, as far as is known.
public final class ArchiveInUseException extends ArchiveException {
  private static final long serialVersionUID = 1;

  ArchiveInUseException(String message) {
    super(message);
  }
}
