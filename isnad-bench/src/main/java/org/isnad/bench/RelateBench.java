package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;

/// All of relating against the analysis of the same reports, for growing numbers of reports ([RelateSample]).
final class RelateBench implements Bench {
  private static final int FEWEST = 5_000;

  /// The compiler is done with most of relating after so many.
  private static final int WARM_UP = 20_000;

  @Override
  public String name() {
    return "relate";
  }

  @Override
  public String summary() {
    return "all relations between reports against the analysis of the same reports";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench relate --input FILE.jsonl [--reports N] [--warm-up N] [--plot FILE.svg]

      --input FILE    reports, as `isnad analyze` reads them
      --reports N     how many at most (all)
      --warm-up N     how many are analyzed and related before anything is measured (20000)
      --plot FILE     draws the cost of a report against their number

    Runs over an even sample of 5,000 reports, of twice as many, and so on up to all: so the reports of a day grow with the number. One
    thread; processor time of the process, garbage collection included, the virtual machine's compiler apart: it is paid once, by whatever comes first. A row's
    ratio is the analysis's time over that of relating, above 1 where relating takes less, and the same with the compiler's time in both; the last line is the
    lowest, the compiler apart.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("input", "reports", "warm-up", "plot"));
    Path input = Path.of(options.required("input"));
    int all = Math.min(options.number("reports", Integer.MAX_VALUE), count(input));
    RelateCost warm =
        RelateSample.measure(input, Math.min(all, options.number("warm-up", WARM_UP)), all);
    out.println("warmed up: " + row(warm));
    List<RelateCost> costs = new ArrayList<>();
    for (int size : sizes(all)) {
      RelateCost cost = RelateSample.measure(input, size, all);
      costs.add(cost);
      out.println(row(cost) + "; " + cost.relations());
    }
    String plot = options.get("plot");
    if (plot != null) {
      Files.writeString(Path.of(plot), chart(costs).svg());
    }
    double lowest = costs.stream().mapToDouble(RelateCost::ratio).min().orElse(0);
    out.println("ratio " + Figures.plain(lowest, 4));
  }

  static List<Integer> sizes(int all) {
    List<Integer> sizes = new ArrayList<>();
    for (int size = FEWEST; size < all; size *= 2) {
      sizes.add(size);
    }
    sizes.add(all);
    return sizes;
  }

  private static int count(Path input) throws IOException {
    int[] count = new int[1];
    new SourceReader().read(List.of(input), item -> count[0] += item instanceof Page ? 1 : 0);
    if (count[0] == 0) {
      throw new UsageException("the input holds no report");
    }
    return count[0];
  }

  private static String row(RelateCost cost) {
    return cost.reports()
        + " reports: analysis "
        + Figures.plain(cost.analysisMicros(), 1)
        + " µs a report (compiling "
        + Figures.plain(cost.micros(cost.analysis().compiling()), 1)
        + "), relating "
        + Figures.plain(cost.relatingMicros(), 1)
        + " µs ("
        + Figures.plain(cost.micros(cost.relating().compiling()), 1)
        + "), ratio "
        + Figures.plain(cost.ratio(), 3)
        + " ("
        + Figures.plain(cost.ratioWithCompiling(), 3)
        + " with compiling)";
  }

  static LineChart chart(List<RelateCost> costs) {
    return new LineChart(
        "Processor time of a report, in microseconds, against the number of reports",
        List.of(
            new LineChart.Line(
                "analysis",
                costs.stream()
                    .map(cost -> new LineChart.Point(cost.reports(), cost.analysisMicros()))
                    .toList()),
            new LineChart.Line(
                "relating",
                costs.stream()
                    .map(cost -> new LineChart.Point(cost.reports(), cost.relatingMicros()))
                    .toList())));
  }
}
