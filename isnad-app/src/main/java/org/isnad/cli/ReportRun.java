package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.clean.CleanOptions;
import org.isnad.intake.OrderedWork;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;

/// Reads reports, analyzes them on all cores and writes them in the order in which they were read.
///
/// @param machine whether a program reads the output, and with it the refusals
/// @param gazetteers files of names that are known besides the program's own
record ReportRun(
    Surroundings surroundings,
    Output out,
    Rendering rendering,
    boolean machine,
    List<Path> gazetteers) {
  /// Of text under way at a time, in thousands of characters.
  private static final int BUDGET = 64 << 10;

  /// Returns the exit code.
  int run(List<Path> paths, SourceReader reader, CleanOptions options) throws IOException {
    List<Path> inputs = Inputs.of(paths, surroundings);
    try (Progress progress = Progress.of(surroundings)) {
      Delivery delivery =
          new Delivery(rendering, new Refusals(surroundings.err(), machine), out, progress);
      Pipeline pipeline =
          Pipeline.load(options, Gazetteers.read(gazetteers, delivery::refuse), rendering);
      int threads = Runtime.getRuntime().availableProcessors();
      new OrderedWork<>(threads, BUDGET, ReportRun::weight, pipeline::process)
          .run(to -> Inputs.read(inputs, reader, surroundings, to), delivery);
      delivery.close();
      return delivery.refused() ? Failures.REFUSED : 0;
    }
  }

  private static int weight(Item item) {
    return switch (item) {
      case Page page -> page.text().length() >> 10;
      case Refusal refusal -> 0;
    };
  }
}
