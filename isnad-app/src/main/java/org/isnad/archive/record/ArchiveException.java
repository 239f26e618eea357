package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

/// The archive cannot be read or written: a full disk, a broken file, a server that is away, a record of another version. The message is one
/// sentence for a person and names the archive; what was in the transaction is undone, and the archive as good as before it.
public class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
