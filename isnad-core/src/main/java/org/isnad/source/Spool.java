package org.isnad.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// An input as a file, for formats that must be read from their end: the file itself, or a copy that is deleted when it is closed.
record Spool(Path file, boolean temporary) implements AutoCloseable {
  static Spool of(Input input) throws IOException {
    Path path = input.place().path();
    if (path != null) {
      return new Spool(path, false);
    }
    Path copy = Files.createTempFile("isnad-", ".spool");
    try {
      Files.copy(input.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    return new Spool(copy, true);
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(file);
    }
  }
}
