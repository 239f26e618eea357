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
            + " what a report costs, with its error.",
    sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int TOLD = 4;
  private static final int WARM_UP = 2_000;
  private static final double MICROS = 1e6;

  private final PrintWriter out;

  @Option(
      names = "--reports",
      paramLabel = "N,…",
      split = ",",
      description = "How many; the first is measured after a warm-up. Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(1_000, 10_000, 100_000);

  @Option(
      names = "--a-day",
      paramLabel = "N",
      description = "How many of them are of one day. Default: ${DEFAULT-VALUE}.")
  private int reportsADay = 100;

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
    Map<String, List<Line.Point>> points = new LinkedHashMap<>();
    out.println(
        "job\treports\tseconds\tprocessor_us_a_report\tshuffled_bytes_a_report"
            + "\twritten_bytes_a_report");
    try (SparkSession spark = session.open()) {
      Measure measure = new Measure(spark);
      run(spark, measure, WARM_UP, new LinkedHashMap<>(), false);
      for (int size : sizes) {
        run(spark, measure, size, points, true);
      }
    }
    out.println("job\tus_a_report\t+-\tfixed_s");
    points.forEach((job, all) -> line(job, Line.through(all)));
    return 0;
  }

  private void line(String job, Line line) {
    out.println(
        job
            + "\t"
            + decimal(line.each() * MICROS)
            + "\t"
            + decimal(line.error() * MICROS)
            + "\t"
            + decimal(line.fixed()));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void run(
      SparkSession spark,
      Measure measure,
      int size,
      Map<String, List<Line.Point>> points,
      boolean told)
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
    if (told) {
      taken.forEach((job, one) -> tell(job, size, one, points));
    }
  }

  private void tell(
      String job, int size, Measure.Taken taken, Map<String, List<Line.Point>> points) {
    points
        .computeIfAbsent(job, name -> new ArrayList<>())
        .add(new Line.Point(size, taken.processor()));
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
  }

  private Path made(int size) throws IOException {
    MadeReports made = MadeReports.of(FIRST, reportsADay, TOLD);
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
