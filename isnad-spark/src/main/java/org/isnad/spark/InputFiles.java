package org.isnad.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// Lists the files of inputs on whatever file system they lie, in the order in which the command line reads them: a folder's by name, its sub-folders
/// among them, hidden ones left out. For one thread.
final class InputFiles {
  private final Configuration configuration;
  private final List<InputFile> files = new ArrayList<>();

  private InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /// @param inputs files, folders and patterns: paths of this machine, or addresses such as `hdfs://…` and `s3a://…`
  static List<InputFile> of(List<String> inputs, Configuration configuration) throws IOException {
    InputFiles all = new InputFiles(configuration);
    for (String input : inputs) {
      all.add(input);
    }
    return List.copyOf(all.files);
  }

  private void add(String input) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(configuration);
    try {
      FileStatus status = system.getFileStatus(path);
      input(system, status, input);
    } catch (FileNotFoundException e) {
      FileStatus[] matches = isPattern(input) ? system.globStatus(path) : null;
      if (matches == null || matches.length == 0) {
        miss(
            input,
            "not-found",
            isPattern(input) ? "No file matches the pattern." : "There is no such file or folder.");
        return;
      }
      Arrays.sort(matches, Comparator.comparing(FileStatus::getPath));
      for (FileStatus match : matches) {
        input(system, match, named(match.getPath(), input));
      }
    }
  }

  private static boolean isPattern(String input) {
    return input.chars().anyMatch(letter -> "*?[{".indexOf(letter) >= 0);
  }

  /// A match by the kind of name that the pattern has: with the scheme or without.
  private static String named(Path match, String pattern) {
    String path = match.toUri().getPath();
    if (pattern.contains("://")) {
      return match.toString();
    }
    String root = new Path(".").toString();
    return pattern.startsWith("/") || path == null ? String.valueOf(path) : relative(path, root);
  }

  private static String relative(String path, String root) {
    String here = java.nio.file.Path.of(root).toAbsolutePath().normalize() + "/";
    return path.startsWith(here) ? path.substring(here.length()) : path;
  }

  private void input(FileSystem system, FileStatus status, String name) throws IOException {
    if (!status.isDirectory()) {
      file(status, name, status.getPath().getName());
    } else if (folder(system, status.getPath(), name, "") == 0) {
      miss(name, "empty", "The folder holds no file.");
    }
  }

  private int folder(FileSystem system, Path folder, String name, String id) throws IOException {
    FileStatus[] children = system.listStatus(folder);
    Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
    int found = 0;
    for (FileStatus child : children) {
      String own = child.getPath().getName();
      String childName = name.endsWith("/") ? name + own : name + "/" + own;
      if (own.startsWith(".")) {
        continue;
      }
      if (child.isDirectory()) {
        found += folder(system, child.getPath(), childName, id + own + "/");
      } else {
        file(child, childName, id + own);
        found++;
      }
    }
    return found;
  }

  private void file(FileStatus status, String name, String id) {
    files.add(
        new InputFile(files.size(), status.getPath().toString(), name, id, status.getLen(), ""));
  }

  private void miss(String name, String code, String message) {
    files.add(new InputFile(files.size(), "", name, name, 0, code + ": " + message));
  }
}
