package org.isnad.bench.accuracy;

import java.nio.file.Path;

/// A gold folder that cannot be scored against; the message names the file and what is wrong with it.
final class GoldException extends Exception {
  private static final long serialVersionUID = 1L;

  GoldException(Path file, String reason) {
    super(file + ": " + reason);
  }
}
