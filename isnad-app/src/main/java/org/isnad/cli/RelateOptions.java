package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.wire.AnalysisSpool;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The inputs of every command that relates reports.
final class RelateOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders and patterns of reports, as for analyze, or files of analyses that it"
              + " made (isnad/1, a document a line); - for standard input, which is also read when"
              + " none is given.")
  private List<Path> paths = List.of();

  @Mixin private final ReadOptions read = new ReadOptions();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names that are known besides Isnad's own; see analyze.")
  private List<Path> gazetteers = List.of();

  @Mixin private final CleanOptionsMixin clean = new CleanOptionsMixin();

  /// @throws UsageException where inputs are named beside something that takes their place
  void none(String message) {
    if (!paths.isEmpty()) {
      throw new UsageException("Either inputs or an archive, not both. " + message);
    }
  }

  int run(Surroundings surroundings, boolean machine, RelateRun.Taker to) throws IOException {
    return run(surroundings, machine, Set.of(), to);
  }

  /// Reads and relates everything, or the reports of the ids that are named; `to` takes the relations as they settle.
  ///
  /// @param machine whether a program reads the output, and with it the refusals
  /// @return the exit code
  int run(Surroundings surroundings, boolean machine, Set<String> ids, RelateRun.Taker to)
      throws IOException {
    try (AnalysisSpool spool = AnalysisSpool.create()) {
      boolean refused =
          new Gathering(surroundings, machine, gazetteers, ids)
              .gather(paths, read.reader(), clean.options(), spool);
      for (String id : ids) {
        if (!spool.has(id)) {
          throw new UsageException("There is no report \"" + id + "\" in the input.");
        }
      }
      RelateRun.run(spool, to);
      return refused ? Failures.REFUSED : 0;
    }
  }
}
