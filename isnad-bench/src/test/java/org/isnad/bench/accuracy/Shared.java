package org.isnad.bench.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The folder `shared` that may stand beside the repository, with gold and its scorer. A test that asks for a part of it is skipped, saying
/// so, where it is absent.
final class Shared {
  private Shared() {}

  /// The file or folder at `path` under `shared`, looked for from the working directory upwards.
  ///
  /// @throws org.opentest4j.TestAbortedException where there is none: the test is skipped
  static Path path(String path) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path found = at.resolve("shared").resolve(path);
      if (Files.exists(found)) {
        return found;
      }
    }
    return Assumptions.abort("no shared/" + path + " beside the repository: skipped");
  }
}
