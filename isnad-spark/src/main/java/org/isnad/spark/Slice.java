package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// What one task reads: a share of a file.
///
/// @param number of the share, from 0
/// @param of how many shares the file has
record Slice(InputFile file, int number, int of) implements Serializable {
  /// A file is read by so many at most: each must unpack all of it.
  static final int MOST = 8;

  /// Small files are read several by one task, up to so many bytes.
  private static final long TASK_BYTES = 128L << 20;

  private static final int TASKS_PER_SLOT = 4;

  /// The slices of the files: few files are read by several tasks each, so that all slots have work.
  ///
  /// @param slots how many tasks run at once
  static List<Slice> of(List<InputFile> files, int slots) {
    int each = Math.clamp(Math.ceilDiv(slots, Math.max(1, files.size())), 1, MOST);
    List<Slice> slices = new ArrayList<>(files.size() * each);
    for (InputFile file : files) {
      int shares = file.missing().isEmpty() ? each : 1;
      for (int share = 0; share < shares; share++) {
        slices.add(new Slice(file, share, shares));
      }
    }
    return slices;
  }

  /// How many tasks read them.
  static int tasks(List<Slice> slices, int slots) {
    long bytes = slices.stream().mapToLong(slice -> slice.file().bytes() / slice.of()).sum();
    long tasks = Math.max((long) TASKS_PER_SLOT * slots, bytes / TASK_BYTES);
    return Math.toIntExact(Math.clamp(tasks, 1, Math.max(1, slices.size())));
  }
}
