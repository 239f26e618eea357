package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.archive.question.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// An archive in the place of inputs.
final class ArchiveInstead {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Ask an archive that isnad ingest made, instead of reading inputs.")
  private @Nullable Path folder;

  /// Shows an answer while the archive is open.
  interface Showing {
    void show(Questions questions) throws IOException;
  }

  boolean isAsked() {
    return folder != null;
  }

  void show(Showing showing) throws IOException {
    if (folder == null) {
      throw new IllegalStateException("no archive was asked for");
    }
    ArchiveOption.show(folder, showing);
  }
}
