package org.isnad.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.jspecify.annotations.Nullable;

/// A web archive of any size through the reader, as from standard input: whether every page comes out, how fast, and in what memory.
final class ArchiveBench implements Bench {
  private static final long MEGABYTE = 1_000_000;

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public String summary() {
    return "a web archive of any size: every page is read, in constant memory";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench archive [--megabytes N] [--write FILE]

      --megabytes N   how much the records hold, before compression (2000)
      --write FILE    write the archive instead of reading it; - is standard output, to be read by another program

    The archive is made while it is read: gzip members, each a response of some 30 kB with a page of its own.
    ISNAD_OPTS=-Xmx256m bounds the memory. The ratio is that of the pages read to those made.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("megabytes", "write"));
    MadeArchive archive =
        new MadeArchive(paragraphs(), options.number("megabytes", 2000) * MEGABYTE);
    String file = options.get("write");
    if (file == null) {
      read(archive, out);
    } else {
      write(archive, file, out);
    }
  }

  private static void read(MadeArchive archive, PrintStream out) throws IOException {
    long began = System.nanoTime();
    Counter counter = new Counter();
    new SourceReader().read(archive, SourceReader.STANDARD_INPUT, counter::take);
    double seconds = (System.nanoTime() - began) / 1e9;
    out.println("records " + Figures.plain(archive.made() / 1e9, 2) + " GB, " + archive.pages());
    out.println("pages " + counter.pages + ", refused " + counter.refused);
    out.println("seconds " + Figures.plain(seconds, 0));
    out.println("speed " + Figures.plain(archive.made() / 1e6 / seconds, 1) + " MB/s");
    out.println("heap at most " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
    out.println("ratio " + Figures.plain((double) counter.pages / archive.pages(), 6));
  }

  private static final class Counter {
    private long pages;
    private long refused;

    void take(Object item) {
      if (item instanceof Page) {
        pages++;
      } else {
        refused++;
      }
    }
  }

  private static void write(MadeArchive archive, String file, PrintStream out) throws IOException {
    if (file.equals("-")) {
      archive.transferTo(out);
      return;
    }
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
      archive.transferTo(to);
    }
    out.println("pages " + archive.pages());
  }

  private static String paragraphs() throws IOException {
    try (@Nullable InputStream in = ArchiveBench.class.getResourceAsStream("report.txt")) {
      if (in == null) {
        throw new IllegalStateException("report.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
