package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisSpool;
import org.jspecify.annotations.Nullable;

/// All of relating against the analysis of the same reports, in processor time of the whole process, for growing numbers of reports.
final class RelateBench implements Bench {
  private static final int FEWEST = 5_000;
  private static final double NANOS = 1e3;

  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
    Usage: isnad bench relate --input FILE.jsonl [--reports N]

      --input FILE    reports, as `isnad analyze` reads them
      --reports N     how many at most (all)

    Runs over an even sample of 5,000 reports, of twice as many, and so on up to all: so the reports of a day grow with the number. One
    thread; processor time of the process, garbage collection and compilation included. The last line is the analysis's time over that of relating.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("input", "reports"));
    Path input = Path.of(options.required("input"));
    int most = options.number("reports", Integer.MAX_VALUE);
    int all = Math.min(most, count(input));
    double ratio = 0;
    for (int size : sizes(all)) {
      ratio = measure(input, size, all, out);
    }
    out.println("ratio " + plain(ratio, 4));
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

  private double measure(Path input, int size, int all, PrintStream out) throws IOException {
    try (AnalysisSpool spool = AnalysisSpool.create()) {
      long analysis = analyze(input, size, all, spool);
      Map<String, Long> counts = new TreeMap<>();
      long relating = relate(spool, counts);
      int reports = Math.max(1, spool.size());
      out.println(
          reports
              + " reports: analysis "
              + plain(analysis / NANOS / reports, 1)
              + " µs a report, relating "
              + plain(relating / NANOS / reports, 1)
              + " µs, ratio "
              + plain((double) analysis / relating, 3)
              + "; "
              + counts);
      return (double) analysis / relating;
    }
  }

  /// Analyzes an even sample into the spool.
  ///
  /// @return processor time of cleaning and analyzing, in nanoseconds
  private long analyze(Path input, int size, int all, AnalysisSpool spool) throws IOException {
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    long[] state = new long[2];
    List<IOException> broken = new ArrayList<>();
    new SourceReader()
        .read(
            List.of(input),
            item -> {
              if (item instanceof Page page && isTaken(state[0]++, size, all)) {
                long began = process.getProcessCpuTime();
                Analysis analysis =
                    cleaner.clean(page) instanceof Article article
                        ? analyzer.analyze(article)
                        : null;
                state[1] += process.getProcessCpuTime() - began;
                keep(analysis, spool, broken);
              }
            });
    if (!broken.isEmpty()) {
      throw broken.getFirst();
    }
    return state[1];
  }

  private static void keep(
      @Nullable Analysis analysis, AnalysisSpool spool, List<IOException> broken) {
    if (analysis != null) {
      try {
        spool.add(analysis, spool.bytes(analysis));
      } catch (IOException e) {
        broken.add(e);
      }
    }
  }

  /// Every report whose number crosses a step of the sample.
  private static boolean isTaken(long number, int size, int all) {
    return number < all && (number + 1) * size / all > number * size / all;
  }

  private long relate(AnalysisSpool spool, Map<String, Long> counts) throws IOException {
    Relater relater = Relater.load();
    ReportReader reader = ReportReader.load();
    RelateState state = RelateState.EMPTY;
    long spent = 0;
    for (Map.Entry<@Nullable LocalDate, List<String>> day : spool.days().entrySet()) {
      List<Analysis> analyses = spool.read(day.getValue());
      long began = process.getProcessCpuTime();
      List<Report> reports = analyses.stream().map(reader::read).toList();
      Step<RelateState, Relation> step = relater.fold(state, Day.of(day.getKey(), reports));
      spent += process.getProcessCpuTime() - began;
      state = step.state();
      count(step.settled(), counts);
    }
    long began = process.getProcessCpuTime();
    List<Relation> rest = relater.close(state);
    spent += process.getProcessCpuTime() - began;
    count(rest, counts);
    return spent;
  }

  private static void count(List<Relation> relations, Map<String, Long> counts) {
    for (Relation relation : relations) {
      String kind =
          switch (relation) {
            case Relation.OfEntity _ -> "entities";
            case Relation.OfDuplicate _ -> "duplicates";
            case Relation.OfStory _ -> "stories";
            case Relation.OfUtterance _ -> "utterances";
            case Relation.OfDivergence _ -> "divergences";
            case Relation.OfAnswer _ -> "answers";
            case Relation.OfSeries _ -> "series";
            case Relation.OfCommitment _ -> "commitments";
          };
      counts.merge(kind, 1L, Long::sum);
    }
  }

  private static String plain(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
