package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.isnad.archive.question.Questions;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.jspecify.annotations.Nullable;

/// Mixed searches over HTTP from another process, against the same searches within the process.
final class ServeBench implements Bench {
  private static final String TOLD = "Isnad answers at ";
  private static final int WARMING_SECONDS = 10;
  private static final int PATIENCE_SECONDS = 60;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "mixed searches over HTTP by wrk, against the same searches without HTTP";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench serve --archive DIR [--connections N] [--seconds N] [--ingest FILE]

      --archive DIR     the archive that is asked
      --connections N   open connections (64)
      --seconds N       of each measurement (60), after 10 of warming up
      --ingest FILE     is taken into the archive while a further measurement runs

    Needs wrk. The searches are those of searches.tsv; server, wrk and the searches without HTTP run one after the other on the same processors. The
    ratio is of searches a second over HTTP to those of as many threads as there are processors in this process.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options =
        Options.parse(arguments, Set.of("archive", "connections", "seconds", "ingest"));
    Path archive = Path.of(options.required("archive"));
    int connections = options.number("connections", 64);
    int seconds = options.number("seconds", 60);
    List<MixedSearch> searches = MixedSearch.all();
    Path folder = Files.createTempDirectory("isnad-serve");
    Wrk wrk = Wrk.in(folder, searches.stream().map(MixedSearch::path).toList());
    double overHttp;
    long began = System.nanoTime();
    Process server = isnad(folder, "serve", "--archive", archive.toString(), "--port", "0");
    try {
      URI address = address(server);
      out.println("answers after " + millis(began) + " ms, " + searches.size() + " searches");
      wrk.run(address, connections, WARMING_SECONDS);
      Wrk.Outcome quiet = wrk.run(address, connections, seconds);
      tell("over HTTP", quiet, out);
      overHttp = quiet.perSecond();
      String more = options.get("ingest");
      if (more != null) {
        tell(
            "over HTTP, ingest beside",
            beside(
                wrk,
                address,
                isnad(folder, "ingest", more, "--archive", archive.toString()),
                connections,
                seconds),
            out);
      }
    } finally {
      end(server);
    }
    double within = within(archive, searches, seconds);
    out.println("within the process: " + Figures.plain(within, 0) + " searches/s");
    out.println("ratio " + Figures.plain(overHttp / within, 3));
  }

  private static Wrk.Outcome beside(
      Wrk wrk, URI address, Process ingest, int connections, int seconds) throws IOException {
    try {
      Wrk.Outcome outcome = wrk.run(address, connections, seconds);
      if (!ingest.isAlive()) {
        throw new IOException("the ingest ended before the measurement: give it more");
      }
      return outcome;
    } finally {
      end(ingest);
    }
  }

  private static void tell(String what, Wrk.Outcome outcome, PrintStream out) {
    out.println(
        what
            + ": "
            + Figures.plain(outcome.perSecond(), 0)
            + " requests/s, p50 "
            + Figures.plain(outcome.p50(), 1)
            + " ms, p99 "
            + Figures.plain(outcome.p99(), 1)
            + " ms, "
            + outcome.errors()
            + " errors in "
            + Figures.plain(outcome.seconds(), 0)
            + " s");
  }

  /// Starts a command of this very build.
  private static Process isnad(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "org.isnad.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(folder.resolve(arguments[0] + ".err").toFile())
        .start();
  }

  private static URI address(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.startsWith(TOLD)) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("isnad serve ended without an address");
    }
    return URI.create(line.substring(TOLD.length()));
  }

  private static void end(Process process) throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /// Searches a second, of as many threads as there are processors.
  private static double within(Path archive, List<MixedSearch> searches, int seconds) {
    try (RecordStore store = RecordStore.open(ArchiveFolder.of(archive));
        Questions questions = new Questions(store)) {
      within(questions, searches, WARMING_SECONDS);
      return within(questions, searches, seconds);
    }
  }

  private static double within(Questions questions, List<MixedSearch> searches, int seconds) {
    int threads = Runtime.getRuntime().availableProcessors();
    LongAdder done = new LongAdder();
    long began = System.nanoTime();
    long end = began + TimeUnit.SECONDS.toNanos(seconds);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int thread = 0; thread < threads; thread++) {
        int from = thread * searches.size() / threads;
        var unused = pool.submit(() -> ask(questions, searches, from, end, done));
      }
    }
    return done.sum() / ((System.nanoTime() - began) / 1e9);
  }

  private static @Nullable Void ask(
      Questions questions, List<MixedSearch> searches, int from, long end, LongAdder done) {
    for (int i = from; System.nanoTime() < end; i++) {
      questions.search(searches.get(i % searches.size()).question());
      done.increment();
    }
    return null;
  }

  private static long millis(long began) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }
}
