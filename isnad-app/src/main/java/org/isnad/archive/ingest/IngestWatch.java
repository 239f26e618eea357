package org.isnad.archive.ingest;

import java.io.IOException;
import org.isnad.source.Refusal;

/// Looks on while reports are taken in, on the thread that takes them in.
public interface IngestWatch {
  /// An input gave no report.
  void refused(Refusal refusal) throws IOException;

  /// So much is committed.
  void committed(IngestCounts counts) throws IOException;

  /// So many inputs were read and analyzed since this was told last.
  void taken(int inputs) throws IOException;
}
