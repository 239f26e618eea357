package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.GazetteerReader;
import org.isnad.source.Refusal;

/// The names that a command line brings. Static and thread-safe.
final class Gazetteers {
  private Gazetteers() {}

  /// Takes what could not be read.
  interface Refuser {
    void refuse(Refusal refusal) throws IOException;
  }

  /// The names of all files; what could not be read of them is told first.
  static Gazetteer read(List<Path> files, Refuser to) throws IOException {
    if (files.isEmpty()) {
      return Gazetteer.empty();
    }
    List<Refusal> refused = new ArrayList<>();
    Gazetteer names = GazetteerReader.read(files, refused::add);
    for (Refusal refusal : refused) {
      to.refuse(refusal);
    }
    return names;
  }
}
