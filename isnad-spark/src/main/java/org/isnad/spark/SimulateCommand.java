package org.isnad.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "simulate",
    description =
        "Measures every job on made-up reports, in growing numbers, and draws the line from there:"
            + " how cost grows, and what large collections would need, with its error.",
    sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int TOLD = 4;
  private static final int WARM_UP = 10_000;
  private static final double MICROS = 1e6;
  private static final double HOUR = 3600;

  /// So few that what they cost is what a job costs whatever it is given.
  private static final int HARDLY_ANY = 10;

  private static final int ROUNDS = 3;

  private static final List<Double> LARGE = List.of(1e8, 1e10);

  private final PrintWriter out;

  @Option(
      names = "--reports",
      paramLabel = "N,…",
      split = ",",
      description = "How many; measured after a warm-up. Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(1_000, 3_000, 10_000, 30_000, 100_000);

  @Option(
      names = "--a-day",
      paramLabel = "N",
      description = "How many of them are of one day. Default: ${DEFAULT-VALUE}.")
  private int reportsADay = 100;

  @Option(
      names = "--days",
      paramLabel = "N",
      description =
          "Over how many days all are spread, instead of --a-day: more reports make fuller days,"
              + " not more of them. Default: as --a-day says.")
  private int days;

  @Option(
      names = "--without-publish",
      description = "Leave out publish, of which small collections cost what its tables cost.")
  private boolean withoutPublish;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      required = true,
      description = "A folder for what is made and measured.")
  private Path work = Path.of("");

  @Mixin private final SessionOptions session = new SessionOptions();

  SimulateCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(work);
    out.println(
        "part\treports\tseconds\tprocessor_us_a_report\tshuffled_bytes_a_report"
            + "\twritten_bytes_a_report");
    Map<String, Double> fixed = new LinkedHashMap<>();
    Map<String, List<PowerLaw.Point>> points = new LinkedHashMap<>();
    try (SparkSession spark = session.open()) {
      Measure measure = new Measure(spark);
      run(spark, measure, WARM_UP);
      for (int round = 0; round < ROUNDS; round++) {
        for (Map.Entry<String, Measure.Taken> job : run(spark, measure, HARDLY_ANY).entrySet()) {
          tell(job.getKey(), HARDLY_ANY, job.getValue());
          costs(job.getKey(), job.getValue())
              .forEach((part, cost) -> fixed.merge(part, cost, Math::min));
        }
      }
      for (int size : sizes) {
        for (Map.Entry<String, Measure.Taken> job : run(spark, measure, size).entrySet()) {
          tell(job.getKey(), size, job.getValue());
          costs(job.getKey(), job.getValue())
              .forEach(
                  (part, cost) -> add(part, size, cost, fixed.getOrDefault(part, 0.0), points));
        }
      }
    }
    out.println("part\tfixed_s\texponent\t+-\thours_of_1e8\tbetween\thours_of_1e10\tbetween");
    points.forEach((part, all) -> law(part, fixed.getOrDefault(part, 0.0), all));
    return 0;
  }

  /// Tells how the cost grows where it is more than twice what the job costs anyway.
  private static void add(
      String part, int size, double cost, double fixed, Map<String, List<PowerLaw.Point>> points) {
    if (cost > 2 * fixed) {
      points
          .computeIfAbsent(part, name -> new ArrayList<>())
          .add(new PowerLaw.Point(size, cost - fixed));
    }
  }

  /// Seconds of processor, of the job and of each of its parts.
  private static Map<String, Double> costs(String job, Measure.Taken taken) {
    Map<String, Double> costs = new LinkedHashMap<>();
    costs.put(job, taken.processor());
    taken.parts().forEach((part, one) -> costs.put(name(job, part), one.processor()));
    return costs;
  }

  private static String name(String job, String part) {
    return part.isEmpty() ? job + ": tasks" : job + ": " + part;
  }

  private void law(String part, double fixed, List<PowerLaw.Point> points) {
    if (points.size() < 3) {
      return;
    }
    PowerLaw law = PowerLaw.through(points);
    StringBuilder line = new StringBuilder(part);
    line.append('\t').append(decimal(fixed));
    line.append('\t').append(String.format(Locale.ROOT, "%.3f", law.exponent()));
    line.append('\t').append(String.format(Locale.ROOT, "%.3f", law.exponentError()));
    for (double size : LARGE) {
      PowerLaw.Interval hours = law.at(size);
      line.append('\t').append(decimal(hours.most() / HOUR)).append('\t');
      line.append(decimal(hours.low() / HOUR)).append('-').append(decimal(hours.high() / HOUR));
    }
    out.println(line);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// What each job takes of so many reports.
  private Map<String, Measure.Taken> run(SparkSession spark, Measure measure, int size)
      throws IOException {
    String input = made(size).toString();
    String analyzed = work.resolve("analyzed").toString();
    String related = work.resolve("related").toString();
    String tables = work.resolve("tables").toString();
    ReadSettings settings = ReadSettings.on(LocalDate.now(Clock.systemUTC()));
    var configuration = spark.sparkContext().hadoopConfiguration();
    Map<String, Measure.Taken> taken = new LinkedHashMap<>();
    taken.put(
        "analyze",
        measure.of(
            analyzed,
            () ->
                AnalyzeJob.run(
                    spark,
                    List.of(input),
                    SliceRun.loaded(settings),
                    Folder.open(analyzed, true, configuration))));
    taken.put(
        "relate",
        measure.of(
            related,
            () -> {
              Folder to = Folder.open(related, true, configuration);
              var outcomes = Outcomes.of(spark, List.of(analyzed), SliceRun.loaded(settings), to);
              RelateJob.run(spark, outcomes, to, RelateJob.Settings.USUAL);
              to.commit();
            }));
    if (!withoutPublish) {
      taken.put(
          "publish",
          measure.of(
              tables,
              () -> {
                Folder to = Folder.open(tables, true, configuration);
                PublishJob.run(
                    spark,
                    Outcomes.of(spark, List.of(analyzed), SliceRun.loaded(settings), to),
                    List.of(spark.read().parquet(related + "/" + RelateJob.RELATIONS)),
                    Version.NAME,
                    to);
                to.commit();
              }));
    }
    return taken;
  }

  private void tell(String job, int size, Measure.Taken taken) {
    out.println(
        job
            + "\t"
            + size
            + "\t"
            + decimal(taken.seconds())
            + "\t"
            + decimal(taken.processor() * MICROS / size)
            + "\t"
            + taken.shuffled() / size
            + "\t"
            + taken.written() / size);
    taken
        .parts()
        .forEach((part, one) ->
            out.println(
                name(job, part)
                    + "\t"
                    + size
                    + "\t\t"
                    + decimal(one.processor() * MICROS / size)
                    + "\t"
                    + one.shuffled() / size
                    + "\t"));
  }

  private Path made(int size) throws IOException {
    int ofDay = days > 0 ? Math.max(1, size / days) : reportsADay;
    MadeReports made = MadeReports.of(FIRST, ofDay, TOLD);
    Path file = work.resolve("made-" + size + ".jsonl");
    try (BufferedWriter to = Files.newBufferedWriter(file)) {
      for (int number = 0; number < size; number++) {
        to.write(made.line(number));
        to.write('\n');
      }
    }
    return file;
  }
}
