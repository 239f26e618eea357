package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The entry to every bench; the one place that ends the process. Exit codes: 0 measured, 1 an input cannot be read, 2 wrong usage.
public final class Main {
  private static final List<Bench> BENCHES =
      List.of(
          new AnalysisBench(),
          new ExtractionBench(),
          new ArchiveBench(),
          new DuplicatesBench(),
          new RelateBench(),
          new IngestBench(),
          new SearchBench(),
          new ServeBench(),
          new PeersBench(),
          new RecognizersBench(),
          new JmhBench());

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    List<String> arguments = new ArrayList<>(args);
    if (arguments.isEmpty() || isHelp(arguments.getFirst())) {
      help(out);
      return arguments.isEmpty() ? 2 : 0;
    }
    String name = arguments.removeFirst();
    for (Bench bench : BENCHES) {
      if (bench.name().equals(name)) {
        return run(bench, arguments, out, err);
      }
    }
    err.println("isnad bench: no bench is called " + name);
    help(err);
    return 2;
  }

  private static int run(Bench bench, List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() == 1 && isHelp(arguments.getFirst())) {
      out.println(bench.usage());
      return 0;
    }
    try {
      bench.run(arguments, out);
      return 0;
    } catch (UsageException e) {
      err.println("isnad bench " + bench.name() + ": " + e.getMessage());
      err.println(bench.usage());
      return 2;
    } catch (IOException e) {
      err.println("isnad bench " + bench.name() + ": " + e);
      return 1;
    }
  }

  private static boolean isHelp(String argument) {
    return argument.equals("--help") || argument.equals("-h");
  }

  private static void help(PrintStream to) {
    to.println("Usage: isnad bench NAME [OPTION]…");
    to.println();
    for (Bench bench : BENCHES) {
      to.println("  " + bench.name() + " ".repeat(12 - bench.name().length()) + bench.summary());
    }
    to.println();
    to.println("`isnad bench NAME --help` tells its options. A bench's last line is `ratio N`.");
  }
}
