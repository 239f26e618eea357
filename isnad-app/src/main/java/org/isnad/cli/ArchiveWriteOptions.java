package org.isnad.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.ingest.OpenArchive;
import org.isnad.archive.ingest.WriteLock;
import org.isnad.archive.record.ArchiveFolder;
import picocli.CommandLine.Option;

/// The options of every command that changes an archive.
final class ArchiveWriteOptions {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the archive.")
  private Path archive = Path.of("");

  @Option(
      names = "--wait",
      description =
          "Where somebody else is writing to the archive, wait until they are done, instead of"
              + " ending with code 5.")
  private boolean wait;

  Path path() {
    return archive;
  }

  /// Locks and opens the archive that stands there.
  ///
  /// @param as the command, for others who ask who holds the lock
  OpenArchive open(String as, Surroundings surroundings) {
    return open(ArchiveFolder.of(archive), as, surroundings);
  }

  OpenArchive open(ArchiveFolder folder, String as, Surroundings surroundings) {
    PrintStream err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    return OpenArchive.open(
        folder,
        new WriteLock.Asking(
            "isnad " + as, wait, told -> err.println("isnad: " + told), Clock.systemUTC()));
  }
}
