package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// A measurement that `isnad bench` runs by its name.
interface Bench {
  /// What it is called on the command line.
  String name();

  /// One line for the list of benches.
  String summary();

  /// How it is called, with its options, several lines.
  String usage();

  /// Measures and prints; the last line is `ratio N`.
  ///
  /// @throws UsageException where the arguments are wrong
  /// @throws IOException where an input cannot be read
  void run(List<String> arguments, PrintStream out) throws IOException;
}
