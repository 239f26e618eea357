package org.isnad.server.ingest;

/// Where it is written down who put what in.
@FunctionalInterface
public interface IngestLog {
  /// Who hands something over.
  ///
  /// @param name the user's
  /// @param remote the address
  record By(String name, String remote) {}

  /// Something was handed over, or a job has ended.
  ///
  /// @param what `ingest`, `ingest-done` or `ingest-failed`
  /// @param detail the job's id and what it is about
  void write(By who, String what, String detail);
}
