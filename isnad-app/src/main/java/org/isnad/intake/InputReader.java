package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.source.SourceReader;

/// Reads files, folders, patterns and standard input, each known by its bytes: reports, or analyses that were made before.
///
/// @param standardInput read where [#STANDARD_INPUT] is named; not closed
public record InputReader(SourceReader reader, InputStream standardInput) {
  /// The path that stands for standard input.
  public static final Path STANDARD_INPUT = Path.of("-");

  /// Gives everything that the inputs hold, one after the other.
  ///
  /// @throws IOException where the disk or the stream fails
  public void read(List<Path> paths, Consumer<? super Given> to) throws IOException {
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        standardInput(to);
      } else if (AnalysisLines.isOne(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          AnalysisLines.read(in, path.toString(), line -> to.accept(new Given.Made(line)));
        }
      } else {
        reader.read(List.of(path), item -> to.accept(new Given.Report(item)));
      }
    }
  }

  private void standardInput(Consumer<? super Given> to) throws IOException {
    BufferedInputStream in = AnalysisLines.buffered(standardInput);
    if (AnalysisLines.isOne(in)) {
      AnalysisLines.read(in, SourceReader.STANDARD_INPUT, line -> to.accept(new Given.Made(line)));
    } else {
      reader.read(in, SourceReader.STANDARD_INPUT, item -> to.accept(new Given.Report(item)));
    }
  }
}
