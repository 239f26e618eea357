package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.archive.question.QuestionException;
import org.isnad.archive.question.Questions;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The archive that a command asks.
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive, as isnad ingest made it.")
  private @Nullable Path folder;

  /// Shows an answer while the archive is open.
  void show(ArchiveInstead.Showing showing) throws IOException {
    if (folder == null) {
      throw new UsageException("Which archive? Give --archive DIR.");
    }
    show(folder, showing);
  }

  static void show(Path folder, ArchiveInstead.Showing showing) throws IOException {
    try (RecordStore store = RecordStore.open(ArchiveFolder.of(folder));
        Questions questions = new Questions(store)) {
      showing.show(questions);
    } catch (QuestionException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
