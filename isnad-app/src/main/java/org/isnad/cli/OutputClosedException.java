package org.isnad.cli;

import java.io.IOException;

/// Whoever reads standard output has closed it.
final class OutputClosedException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super("standard output was closed", cause);
  }
}
