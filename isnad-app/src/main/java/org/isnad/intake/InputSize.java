package org.isnad.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;

/// How many bytes inputs have on the disk, for who wants to say how much is left. Static and thread-safe.
public final class InputSize {
  private InputSize() {}

  /// The size of all files, those of folders among them; empty where it cannot be told before they are read: standard input, patterns.
  public static OptionalLong of(List<Path> paths) throws IOException {
    Sum sum = new Sum();
    for (Path path : paths) {
      if (path.equals(InputReader.STANDARD_INPUT) || !Files.exists(path)) {
        return OptionalLong.empty();
      }
      Files.walkFileTree(path, sum);
    }
    return OptionalLong.of(sum.bytes);
  }

  private static final class Sum extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        bytes += attributes.size();
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // Whoever reads it tells why it cannot be read.
      return FileVisitResult.CONTINUE;
    }
  }
}
