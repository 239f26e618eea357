package org.isnad.wire;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.isnad.source.Unpacking;

/// Files of analyses that were made before: `isnad/1`, a document a line, compressed or not. They are told from reports by their first member.
/// Static and thread-safe.
public final class AnalysisLines {
  private static final byte[] FIRST =
      ("{\"schema\":\"" + Wire.SCHEMA + "\"").getBytes(StandardCharsets.US_ASCII);

  /// What a decompressor may take in before it gives its first bytes.
  private static final int MARK = 1 << 20;

  private AnalysisLines() {}

  /// One line of such a file.
  ///
  /// @param number from 1
  public record Line(String file, long number, String document) {}

  /// A stream of which the beginning can be looked at.
  public static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  /// Whether the file holds analyses; false where it is none that can be read, for [org.isnad.source.SourceReader] tells why.
  public static boolean isOne(Path path) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      return false;
    }
    try (BufferedInputStream in = buffered(Files.newInputStream(path))) {
      return isOne(in);
    }
  }

  /// The same of a stream, which is left where it was.
  public static boolean isOne(BufferedInputStream in) throws IOException {
    in.mark(MARK);
    byte[] head = new byte[FIRST.length];
    int read;
    try {
      read = Unpacking.open(leftOpen(in)).readNBytes(head, 0, head.length);
    } catch (IOException broken) {
      // Whether data or disk is broken shows when it is read as reports, which tells it in full.
      read = 0;
    }
    in.reset();
    return read == head.length && Arrays.equals(head, FIRST);
  }

  /// One that is read to its end, as a short one is, is closed by those who read it.
  private static InputStream leftOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // It is read again.
      }
    };
  }

  /// Gives every line of the stream that is not blank.
  public static void read(InputStream in, String file, Consumer<Line> to) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(Unpacking.open(in), StandardCharsets.UTF_8));
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        to.accept(new Line(file, number, line));
      }
    }
  }
}
