package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.Scope;
import org.isnad.archive.search.SearchAnswer;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchOutcome;
import org.isnad.archive.search.SearchRefusal;
import org.isnad.archive.search.SearchRequest;
import org.isnad.text.DataTable;

/// Mixed searches on archives: how long the first answer takes, and how long the others, by share.
final class SearchBench implements Bench {
  private static final long SEED = 42;
  private static final int WARMING_ROUNDS = 3;
  private static final double MILLIS = 1e6;

  private static final Breakdown COUNTS =
      new Breakdown(
          List.of(
              Dimension.SPEAKER,
              Dimension.ACT,
              Dimension.OUTLET,
              Dimension.ENTITY,
              Dimension.PLACE),
          10,
          Breakdown.Step.MONTH);

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String summary() {
    return "mixed searches on an archive: the first answer, and p50, p95, p99 of the others";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench search --archive DIR[,DIR…] [--searches N]

      --archive DIR   archives with a search index; of several, the smallest first, the growth is told
      --searches N    how many are drawn from the list (1000)

    The list is searches.tsv: names, words, phrases, fields, ranges, counts, rare and misspelled words. One thread; the processor's own time is told too, for a
    machine that is not idle. The index of the first archive is
    cold as far as this process is: opening it and its first answer are told apart from the JVM's start. The last line is the goal of 50 ms
    over p99 of the last archive.\
    """;
  }

  /// One of the list.
  private record Search(String kind, SearchRequest request) {}

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("archive", "searches"));
    int searches = options.number("searches", 1000);
    List<Search> list = read();
    long sinceStart =
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    out.println("JVM up for " + sinceStart + " ms, " + list.size() + " different searches");
    double first = 0;
    double last = 0;
    for (String archive : options.required("archive").split(",")) {
      last = measure(Path.of(archive), list, searches, out);
      first = first == 0 ? last : first;
    }
    out.println(
        "growth of p99 from the first archive to the last " + Figures.plain(last / first, 2));
    out.println("ratio " + Figures.plain(50 * MILLIS / last, 3));
  }

  private static List<Search> read() {
    List<Search> list = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(SearchBench.class, "searches.tsv").rows()) {
      Scope scope = Scope.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      SearchRequest request = SearchRequest.of(scope, row.required(2));
      String extra = row.cells().size() > 3 ? row.cells().get(3) : "";
      list.add(
          new Search(
              row.required(0),
              switch (extra) {
                case "facets" -> request.by(COUNTS);
                case "newest" -> request.in(Ordering.NEWEST);
                default -> request;
              }));
    }
    return list;
  }

  /// @return p99 in nanoseconds
  private static double measure(Path path, List<Search> list, int searches, PrintStream out)
      throws IOException {
    ArchiveFolder folder = new ArchiveFolder(path, null);
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = process.getProcessCpuTime();
    long began = System.nanoTime();
    try (SearchIndex index = SearchIndex.open(folder)) {
      long opened = System.nanoTime();
      long spentOpening = process.getProcessCpuTime() - before;
      long reports = total(index, SearchRequest.of(Scope.REPORTS, "وقف إطلاق النار").by(COUNTS));
      long answered = System.nanoTime();
      long spent = process.getProcessCpuTime() - before;
      long all = total(index, SearchRequest.of(Scope.REPORTS, ""));
      long statements = total(index, SearchRequest.of(Scope.STATEMENTS, ""));
      long bytes = bytes(folder.index());
      out.println(
          path
              + ": "
              + all
              + " reports, "
              + statements
              + " statements, index "
              + bytes
              + " bytes, "
              + bytes / Math.max(1, all)
              + " a report");
      out.println(
          "  opened in "
              + Figures.plain((opened - began) / MILLIS, 0)
              + " ms (the processor's "
              + Figures.plain(spentOpening / MILLIS, 0)
              + "), first answer ("
              + reports
              + " hits, with counts) after another "
              + Figures.plain((answered - opened) / MILLIS, 0)
              + " ms (the processor's "
              + Figures.plain((spent - spentOpening) / MILLIS, 0)
              + ")");
      for (int round = 0; round < WARMING_ROUNDS; round++) {
        list.forEach(search -> total(index, search.request()));
      }
      return warm(index, list, searches, out);
    }
  }

  private static double warm(SearchIndex index, List<Search> list, int searches, PrintStream out) {
    Random random = new Random(SEED);
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long[] all = new long[searches];
    long[] processor = new long[searches];
    Map<String, List<Long>> kinds = new TreeMap<>();
    Map<String, Long> slowest = new TreeMap<>();
    for (int i = 0; i < searches; i++) {
      Search search = list.get(random.nextInt(list.size()));
      long spent = thread.getCurrentThreadCpuTime();
      long began = System.nanoTime();
      total(index, search.request());
      all[i] = System.nanoTime() - began;
      processor[i] = thread.getCurrentThreadCpuTime() - spent;
      kinds.computeIfAbsent(search.kind(), _ -> new ArrayList<>()).add(all[i]);
      slowest.merge(search.request().query(), all[i], Math::max);
    }
    out.println("  all      " + shares(all));
    out.println("  of this the processor's " + shares(processor));
    kinds.forEach((kind, times) ->
        out.println(
            "  "
                + kind
                + " ".repeat(9 - kind.length())
                + shares(times.stream().mapToLong(Long::longValue).toArray())));
    slowest.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(5)
        .forEach(one ->
            out.println(
                "  slow: " + Figures.plain(one.getValue() / MILLIS, 1) + " ms " + one.getKey()));
    return share(all, 0.99);
  }

  private static long total(SearchIndex index, SearchRequest request) {
    SearchOutcome outcome = index.search(request);
    return switch (outcome) {
      case SearchAnswer answer -> answer.total();
      case SearchRefusal refusal ->
          throw new IllegalStateException(request.query() + ": " + refusal.problems());
    };
  }

  private static String shares(long[] times) {
    return "p50 "
        + Figures.plain(share(times, 0.5) / MILLIS, 2)
        + " ms, p95 "
        + Figures.plain(share(times, 0.95) / MILLIS, 2)
        + " ms, p99 "
        + Figures.plain(share(times, 0.99) / MILLIS, 2)
        + " ms, most "
        + Figures.plain(share(times, 1) / MILLIS, 2)
        + " ms ("
        + times.length
        + ")";
  }

  private static double share(long[] times, double share) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(share * sorted.length) - 1)];
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
