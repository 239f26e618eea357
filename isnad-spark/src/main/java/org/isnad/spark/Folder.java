package org.isnad.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// An output folder that is there as a whole or not at all: everything is written into a folder beside it, which takes its name when all is done. What a run
/// that was killed left behind is removed by the next one. On a file system that can rename (a disk, HDFS) this is one step. For one thread.
final class Folder {
  /// Stands in a folder that is whole.
  static final String WHOLE = "_SUCCESS";

  private final FileSystem system;
  private final Path out;
  private final Path part;

  private Folder(FileSystem system, Path out) {
    this.system = system;
    this.out = out;
    this.part = new Path(out.getParent(), "." + out.getName() + ".part");
  }

  /// @param overwrite whether a folder that is there is replaced
  static Folder open(String address, boolean overwrite, Configuration configuration)
      throws IOException {
    Path given = new Path(address);
    FileSystem system = given.getFileSystem(configuration);
    Folder folder = new Folder(system, system.makeQualified(given));
    if (system.exists(folder.out) && !overwrite && !isEmpty(system, folder.out)) {
      throw new UsageException(
          "--out: " + address + " is there already; give another folder, or --overwrite.");
    }
    system.delete(folder.part, true);
    system.mkdirs(folder.part);
    return folder;
  }

  private static boolean isEmpty(FileSystem system, Path folder) throws IOException {
    FileStatus status = system.getFileStatus(folder);
    return status.isDirectory() && system.listStatus(folder).length == 0;
  }

  /// Whether the folder is there and whole.
  static boolean isWhole(String folder, Configuration configuration) throws IOException {
    return exists(new Path(folder, WHOLE).toString(), configuration);
  }

  static boolean exists(String address, Configuration configuration) throws IOException {
    Path path = new Path(address);
    return path.getFileSystem(configuration).exists(path);
  }

  /// Where a table of that name is written; the folder itself where the name is empty.
  String table(String name) {
    return name.isEmpty() ? part.toString() : new Path(part, name).toString();
  }

  /// Whether a table has a part.
  boolean hasParts(String name) throws IOException {
    for (FileStatus child : system.listStatus(new Path(part, name))) {
      if (child.isDirectory()) {
        return true;
      }
    }
    return false;
  }

  /// Writes a small text file.
  void write(String name, String text) throws IOException {
    try (OutputStream to = system.create(new Path(part, name), true)) {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Takes away what was needed only on the way.
  void drop(String name) throws IOException {
    system.delete(new Path(part, name), true);
  }

  /// Everything is written.
  void commit() throws IOException {
    write(WHOLE, "");
    system.delete(out, true);
    if (!system.rename(part, out)) {
      throw new IOException("cannot rename " + part + " to " + out);
    }
  }
}
