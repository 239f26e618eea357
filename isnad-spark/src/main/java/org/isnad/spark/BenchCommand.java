package org.isnad.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "bench",
    description =
        "Runs isnad analyze and isnad spark analyze on the same reports in turns, both on two"
            + " cores, each also on a single report, which is its start-up; ends with the ratio of"
            + " their throughputs, start-up apart.",
    sortOptions = false)
final class BenchCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final long POLL_MILLIS = 50;

  private final PrintWriter out;

  @Option(
      names = "--input",
      paramLabel = "FILE",
      required = true,
      description = "Reports in any format.")
  private Path input = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often; the fastest of each counts. Default: ${DEFAULT-VALUE}.")
  private int rounds = 3;

  BenchCommand(PrintWriter out) {
    this.out = out;
  }

  /// What a run took.
  ///
  /// @param seconds by the clock
  /// @param processor seconds of all cores, as far as the system tells
  private record Run(double seconds, double processor) {
    Run least(@Nullable Run other) {
      return other == null
          ? this
          : new Run(Math.min(seconds, other.seconds), Math.min(processor, other.processor));
    }

    Run minus(Run start) {
      return new Run(seconds - start.seconds, processor - start.processor);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-bench");
    try {
      Path one = folder.resolve("one.txt");
      Files.writeString(one, "قالت الوزيرة ليلى سالم إن القناة تكفي القرى كلها.\n");
      List<String> machine = List.of("analyze", "--format", "jsonl");
      Path table = folder.resolve("table");
      List<String> spark =
          List.of(
              "spark", "analyze", "--overwrite", "--master", "local[2]", "--out", table.toString());
      @Nullable Run machineStart = null;
      @Nullable Run sparkStart = null;
      @Nullable Run machineAll = null;
      @Nullable Run sparkAll = null;
      // What is not built yet is built before anything is measured.
      run(folder, machine, one);
      run(folder, spark, one);
      for (int round = 0; round < rounds; round++) {
        machineStart = run(folder, machine, one).least(machineStart);
        machineAll = run(folder, machine, input).least(machineAll);
        sparkStart = run(folder, spark, one).least(sparkStart);
        sparkAll = run(folder, spark, input).least(sparkAll);
      }
      if (machineStart == null || sparkStart == null || machineAll == null || sparkAll == null) {
        throw new UsageException("--rounds is at least 1.");
      }
      Run byMachine = machineAll.minus(machineStart);
      Run bySpark = sparkAll.minus(sparkStart);
      tell("isnad analyze, start-up", machineStart);
      tell("isnad analyze, the rest", byMachine);
      tell("isnad spark analyze, start-up", sparkStart);
      tell("isnad spark analyze, the rest", bySpark);
      out.println("ratio by processor time " + decimal(byMachine.processor / bySpark.processor));
      out.println("ratio " + decimal(byMachine.seconds / bySpark.seconds));
      return 0;
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void tell(String what, Run run) {
    out.println(
        what + ": " + decimal(run.seconds) + " s, " + decimal(run.processor) + " s of processor");
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static Run run(Path folder, List<String> arguments, Path input)
      throws IOException, InterruptedException {
    String launcher = System.getenv("ISNAD_LAUNCHER");
    if (launcher == null) {
      throw new UsageException("bench is run by the launcher: ./isnad spark bench.");
    }
    List<String> command = new ArrayList<>();
    command.add(launcher);
    command.addAll(arguments);
    command.add(input.toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("ISNAD_OPTS", "-XX:ActiveProcessorCount=2 -Xmx3g");
    long begun = System.nanoTime();
    Process process = builder.start();
    Duration processor = Duration.ZERO;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    if (process.exitValue() > Failures.REFUSED) {
      throw new IOException(
          String.join(" ", command) + ": " + Files.readString(folder.resolve("err")));
    }
    return new Run((System.nanoTime() - begun) / NANOS, processor.toNanos() / NANOS);
  }
}
