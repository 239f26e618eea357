package org.isnad.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/// Patterns of file names, for shells that do not expand them and for those that quote them.
final class Glob {
  private static final String SPECIAL = "*?[{";

  private Glob() {}

  static boolean isPattern(Path path) {
    return path.toString().chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /// The files and folders that match, by name; none where the path is no pattern. `**` crosses folders.
  static List<Path> matches(Path pattern) throws IOException {
    if (!isPattern(pattern)) {
      return List.of();
    }
    Path root = pattern.getRoot();
    Path fixed = root == null ? Path.of("") : root;
    int plain = 0;
    while (plain < pattern.getNameCount() && !isPattern(pattern.getName(plain))) {
      fixed = fixed.resolve(pattern.getName(plain++));
    }
    Path start = fixed;
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    PathMatcher matcher = pattern.getFileSystem().getPathMatcher("glob:" + pattern);
    int depth =
        pattern.toString().contains("**") ? Integer.MAX_VALUE : pattern.getNameCount() - plain;
    try (Stream<Path> walk = Files.walk(start, depth)) {
      return walk.filter(path -> !path.equals(start) && matcher.matches(path)).sorted().toList();
    }
  }
}
