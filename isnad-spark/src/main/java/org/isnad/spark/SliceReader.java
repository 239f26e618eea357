package org.isnad.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.isnad.source.Refusal;
import org.isnad.source.Share;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisLines;

/// Reads slices of files: reports in every format that the command line reads, or lines of `isnad/1`, told by their first member. Thread-safe.
final class SliceReader {
  private final SourceReader reader;
  private final Configuration configuration;

  SliceReader(SourceReader reader, Configuration configuration) {
    this.reader = reader;
    this.configuration = configuration;
  }

  void read(Slice slice, Consumer<? super Given> to) throws IOException {
    InputFile file = slice.file();
    if (!file.missing().isEmpty()) {
      int colon = file.missing().indexOf(": ");
      String code = file.missing().substring(0, colon);
      String message = file.missing().substring(colon + 2);
      to.accept(new Given.Raw(new Refusal(file.file(), null, null, code, message)));
      return;
    }
    Path path = new Path(file.address());
    try (BufferedInputStream in =
        AnalysisLines.buffered(path.getFileSystem(configuration).open(path))) {
      if (AnalysisLines.isOne(in)) {
        AnalysisLines.read(
            in,
            file.file(),
            line -> {
              if (line.number() % slice.of() == slice.number()) {
                to.accept(new Given.Line(line.file(), line.number(), line.document()));
              }
            });
      } else {
        reader
            .with(new Share(slice.number(), slice.of()))
            .read(in, file.file(), file.id(), item -> to.accept(new Given.Raw(item)));
      }
    }
  }
}
