package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads pages out of files, folders and streams, one at a time: memory does not grow with the input. A file is known by its bytes,
/// not by its name. Input that cannot be read becomes a [Refusal], and reading goes on; a disk that fails is an exception. Immutable and
/// thread-safe.
public final class SourceReader {
  /// The name that standard input goes by.
  public static final String STANDARD_INPUT = "stdin";

  private final SourceLimits limits;

  public SourceReader() {
    this(SourceLimits.DEFAULT);
  }

  public SourceReader(SourceLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /// Every page of the files and folders, in the order given; a folder's files by name, its sub-folders among them, hidden ones left out.
  ///
  /// @throws IOException where the disk fails
  public void read(List<Path> paths, Consumer<? super Item> to) throws IOException {
    for (Path path : paths) {
      new Walk(limits, to).path(path);
    }
  }

  /// Every page of a stream, which is not closed. `name` stands for it in ids and messages: [#STANDARD_INPUT] for standard input.
  ///
  /// @throws IOException where the stream fails
  public void read(InputStream in, String name, Consumer<? super Item> to) throws IOException {
    Input.open(in, name, name, limits, to);
  }
}
