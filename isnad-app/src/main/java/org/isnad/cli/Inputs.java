package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.source.Item;
import org.isnad.source.SourceReader;

/// The files, folders and standard input that a command line names.
final class Inputs {
  private static final Path STANDARD_INPUT = Path.of("-");

  private Inputs() {}

  /// The paths, or standard input where there are none; nobody is left waiting at a terminal who did not ask for it.
  static List<Path> of(List<Path> paths, Surroundings surroundings) {
    if (paths.isEmpty() && surroundings.terminal().in()) {
      throw new UsageException("Which reports? Give files or folders, or - to type one.");
    }
    return paths.isEmpty() ? List.of(STANDARD_INPUT) : paths;
  }

  /// Reads what [#of] gave, one after the other.
  static void read(
      List<Path> paths, SourceReader reader, Surroundings surroundings, Consumer<? super Item> to)
      throws IOException {
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        reader.read(surroundings.in(), SourceReader.STANDARD_INPUT, to);
      } else {
        reader.read(List.of(path), to);
      }
    }
  }
}
