package org.isnad.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads a file in a JVM of its own and tells what came of it: a line for each refusal, then the number of pages.
final class ReadInLittleMemory {
  private ReadInLittleMemory() {}

  @SuppressWarnings("SystemOut") // a program of its own
  public static void main(String[] paths) throws IOException {
    long[] pages = new long[1];
    new SourceReader()
        .read(
            List.of(Path.of(paths[0])),
            item -> {
              switch (item) {
                case Page page -> pages[0]++;
                case Refusal refusal -> System.out.println(refusal.record() + " " + refusal.code());
              }
            });
    System.out.println("pages " + pages[0]);
  }
}
