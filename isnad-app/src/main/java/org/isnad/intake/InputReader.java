package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.isnad.source.MeteredStream;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisLines;

/// Reads files, folders, patterns and standard input, each known by its bytes: reports, or analyses that were made before.
///
/// @param standardInput read where [#STANDARD_INPUT] is named; not closed
/// @param bytes told how many bytes are taken from files and standard input
public record InputReader(SourceReader reader, InputStream standardInput, LongConsumer bytes) {
  /// The path that stands for standard input.
  public static final Path STANDARD_INPUT = Path.of("-");

  public InputReader(SourceReader reader, InputStream standardInput) {
    this(reader, standardInput, taken -> {});
  }

  /// One that tells how far it is, on the thread that reads.
  public InputReader metered(LongConsumer bytes) {
    return new InputReader(reader.metered(bytes), standardInput, bytes);
  }

  /// Gives everything that the inputs hold, one after the other.
  ///
  /// @throws IOException where the disk or the stream fails
  public void read(List<Path> paths, Consumer<? super Given> to) throws IOException {
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        standardInput(to);
      } else if (AnalysisLines.isOne(path)) {
        try (InputStream in = new MeteredStream(Files.newInputStream(path), bytes)) {
          AnalysisLines.read(in, path.toString(), line -> to.accept(new Given.Made(line)));
        }
      } else {
        reader.read(List.of(path), item -> to.accept(new Given.Report(item)));
      }
    }
  }

  private void standardInput(Consumer<? super Given> to) throws IOException {
    BufferedInputStream in = AnalysisLines.buffered(new MeteredStream(standardInput, bytes));
    if (AnalysisLines.isOne(in)) {
      AnalysisLines.read(in, SourceReader.STANDARD_INPUT, line -> to.accept(new Given.Made(line)));
    } else {
      reader.read(in, SourceReader.STANDARD_INPUT, item -> to.accept(new Given.Report(item)));
    }
  }
}
