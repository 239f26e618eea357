package org.isnad.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.source.Refusal;
import org.isnad.wire.RefusalWriter;
import org.junit.jupiter.api.Assumptions;

/// What tests on Spark share.
final class SparkTests {
  static final ReadSettings SETTINGS = ReadSettings.on(OneMachine.TODAY);

  private SparkTests() {}

  /// A session on two cores of this machine.
  static SparkSession local() {
    // Tables of tests are small: making code for each query takes longer than doing without.
    return Sessions.open(
        "local[2]",
        Map.of(
            "spark.hadoop.isnad.asked", "yes",
            "spark.sql.shuffle.partitions", "2",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN"));
  }

  static Counters analyze(SparkSession spark, List<Path> inputs, Path out) throws IOException {
    return analyze(spark, inputs, out, SliceRun.loaded(SETTINGS));
  }

  static Counters analyze(SparkSession spark, List<Path> inputs, Path out, Loaded<SliceRun> run)
      throws IOException {
    Folder to = Folder.open(out.toString(), true, spark.sparkContext().hadoopConfiguration());
    return AnalyzeJob.run(spark, inputs.stream().map(Path::toString).toList(), run, to);
  }

  static RelateCounters relate(
      SparkSession spark, Path analyzed, Path out, int blockDays, int warmDays) throws IOException {
    Folder to = Folder.open(out.toString(), true, spark.sparkContext().hadoopConfiguration());
    RelateCounters counters =
        RelateJob.run(
            spark,
            Outcomes.of(spark, List.of(analyzed.toString()), SliceRun.loaded(SETTINGS), to),
            to,
            new RelateJob.Settings(blockDays, warmDays));
    to.commit();
    return counters;
  }

  /// Documents in the order of the input.
  static List<String> documents(SparkSession spark, Path analyzed) {
    return outcomes(spark, analyzed).stream()
        .mapMulti((Outcome outcome, java.util.function.Consumer<String> to) -> {
          if (outcome instanceof Outcome.Report report) {
            to.accept(new String(report.document(), java.nio.charset.StandardCharsets.UTF_8));
          }
        })
        .toList();
  }

  /// Refusals in the order of the input, as their lines.
  static List<String> refusals(SparkSession spark, Path analyzed) {
    RefusalWriter writer = new RefusalWriter();
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : outcomes(spark, analyzed)) {
      if (outcome instanceof Outcome.Refused one) {
        lines.add(
            writer.line(
                new Refusal(one.file(), one.record(), one.offset(), one.code(), one.message())));
      }
    }
    return lines;
  }

  static List<Outcome> outcomes(SparkSession spark, Path analyzed) {
    return Outcomes.read(spark, analyzed.resolve(Outcomes.TABLE).toString())
        .sort(OutcomeCodec.FILE_ORDINAL, OutcomeCodec.RECORD_ORDER, OutcomeCodec.TURN)
        .collectAsList()
        .stream()
        .map(OutcomeCodec::outcome)
        .toList();
  }

  /// Relations in their order, as their lines.
  static List<String> relations(SparkSession spark, Path related) {
    return spark
        .read()
        .parquet(related.resolve(RelateJob.RELATIONS).toString())
        .sort(col("number"))
        .collectAsList()
        .stream()
        .map((Row row) -> row.<String>getAs("document"))
        .toList();
  }

  /// The reports that come with the program.
  static Path demo() {
    return upwards("isnad-app/src/main/resources/org/isnad/demo");
  }

  /// Real news that may stand beside the repository; the test is skipped where it is absent.
  static Path shared(String path) {
    return upwards("shared/" + path);
  }

  private static Path upwards(String path) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(path))) {
        return at.resolve(path);
      }
    }
    return Assumptions.abort("no " + path + " here: skipped");
  }
}
