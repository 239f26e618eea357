package org.isnad.spark;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.isnad.source.Refusal;
import org.isnad.source.Share;
import org.isnad.source.SourceReader;
import org.isnad.source.Unpacking;
import org.isnad.wire.Wire;

/// Reads slices of files: reports in every format that the command line reads, or lines of `isnad/1`, told by their first member. Thread-safe.
final class SliceReader {
  private static final byte[] FIRST =
      ("{\"schema\":\"" + Wire.SCHEMA + "\"").getBytes(StandardCharsets.US_ASCII);

  /// What a decompressor may take in before it gives its first bytes.
  private static final int MARK = 1 << 20;

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
        new BufferedInputStream(path.getFileSystem(configuration).open(path), 1 << 16)) {
      if (isAnalyses(in)) {
        lines(in, slice, to);
      } else {
        reader
            .with(new Share(slice.number(), slice.of()))
            .read(in, file.file(), file.id(), item -> to.accept(new Given.Raw(item)));
      }
    }
  }

  private static boolean isAnalyses(BufferedInputStream in) throws IOException {
    in.mark(MARK);
    byte[] head = new byte[FIRST.length];
    int read;
    try {
      read = Unpacking.open(in).readNBytes(head, 0, head.length);
    } catch (IOException broken) {
      // Whether data or disk is broken shows when it is read as reports, which tells it in full.
      read = 0;
    }
    in.reset();
    return read == head.length && Arrays.equals(head, FIRST);
  }

  private static void lines(InputStream in, Slice slice, Consumer<? super Given> to)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(Unpacking.open(in), StandardCharsets.UTF_8));
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number % slice.of() == slice.number() && !line.isBlank()) {
        to.accept(new Given.Line(slice.file().file(), number, line));
      }
    }
  }
}
