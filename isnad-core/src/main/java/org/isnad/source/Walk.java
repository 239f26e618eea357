package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Goes through files and folders by name. A folder's links to other folders are not followed, so that it always ends.
record Walk(Reading reading) {
  /// A path as the caller gave it: hidden or a link, it is read all the same. One that does not exist may be a pattern (`*`, `?`, `**`, `{a,b}`).
  void path(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      if (folder(path, path) == 0) {
        refuse(path, "empty", "The folder holds no file.");
      }
    } else if (Files.exists(path)) {
      file(path, name(path));
    } else {
      List<Path> matches = Glob.matches(path);
      if (matches.isEmpty()) {
        refuse(
            path,
            "not-found",
            Glob.isPattern(path)
                ? "No file matches the pattern."
                : "There is no such file or folder.");
      }
      for (Path match : matches) {
        path(match);
      }
    }
  }

  private int folder(Path folder, Path top) throws IOException {
    List<Path> children;
    try (Stream<Path> list = Files.list(folder)) {
      children =
          list.filter(child -> !name(child).startsWith("."))
              .sorted(Comparator.comparing(Walk::name))
              .toList();
    } catch (AccessDeniedException e) {
      refuse(folder, "unreadable", "The folder may not be read.");
      return 1;
    }
    int files = 0;
    for (Path child : children) {
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        files += folder(child, top);
      } else if (Files.isRegularFile(child)) {
        file(child, id(top.relativize(child)));
        files++;
      }
    }
    return files;
  }

  private void file(Path file, String id) throws IOException {
    Path readable = Files.isRegularFile(file) ? file : null;
    try (InputStream in = new MeteredStream(Files.newInputStream(file), reading.bytes())) {
      Input.open(in, Place.of(file.toString(), id, readable), reading);
    } catch (NoSuchFileException e) {
      refuse(file, "not-found", "The file is gone.");
    } catch (AccessDeniedException e) {
      refuse(file, "unreadable", "The file may not be read.");
    }
  }

  /// The same on every system: `/` between folders.
  private static String id(Path relative) {
    StringBuilder id = new StringBuilder();
    for (Path part : relative) {
      id.append(id.isEmpty() ? "" : "/").append(part);
    }
    return id.toString();
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private void refuse(Path path, String code, String message) {
    reading.to().accept(new Refusal(path.toString(), null, null, code, message));
  }
}
