package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Tables of outcomes: made of inputs, or found where `analyze` wrote them. Static and thread-safe.
final class Outcomes {
  /// The name of the table in an output folder.
  static final String TABLE = "reports";

  /// More files than one folder of `analyze` has, so that those of several are told apart.
  private static final int FILES = 1 << 24;

  private static final List<String> OWN =
      List.of(OutcomeCodec.ID, OutcomeCodec.ADDRESS, OutcomeCodec.SHA256, OutcomeCodec.DOCUMENT);

  private Outcomes() {}

  /// Reads and analyzes the inputs.
  static Dataset<Row> analyze(SparkSession spark, List<String> inputs, Loaded<SliceRun> run)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int slots = context.defaultParallelism();
    List<Slice> slices = Slice.of(InputFiles.of(inputs, context.hadoopConfiguration()), slots);
    Broadcast<Loaded<SliceRun>> loaded = context.broadcast(run);
    JavaRDD<Row> rows =
        context
            .parallelize(slices, Slice.tasks(slices, slots))
            .flatMap(slice -> rows(loaded.value().get().outcomes(slice)));
    return spark.createDataFrame(rows, OutcomeCodec.SCHEMA);
  }

  private static Iterator<Row> rows(Iterator<Outcome> outcomes) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return outcomes.hasNext();
      }

      @Override
      public Row next() {
        return OutcomeCodec.row(outcomes.next());
      }
    };
  }

  /// Outcomes of all inputs: those that are folders of `analyze` as they are, the others read and analyzed into a table of the output folder.
  static Dataset<Row> of(SparkSession spark, List<String> inputs, Loaded<SliceRun> run, Folder to)
      throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    List<String> raw = new ArrayList<>();
    List<Dataset<Row>> tables = new ArrayList<>();
    for (String input : inputs) {
      if (areIn(input, configuration)) {
        tables.add(read(spark, new Path(new Path(input), TABLE).toString()));
      } else {
        raw.add(input);
      }
    }
    if (!raw.isEmpty()) {
      write(analyze(spark, raw, run), to);
      tables.add(read(spark, to.table(TABLE)));
    }
    Dataset<Row> all = tables.getFirst();
    for (int i = 1; i < tables.size(); i++) {
      Column ordinal = col(OutcomeCodec.FILE_ORDINAL).plus(i * FILES);
      all = all.union(tables.get(i).withColumn(OutcomeCodec.FILE_ORDINAL, ordinal));
    }
    return all;
  }

  static void write(Dataset<Row> outcomes, Folder to) {
    DataFrameWriter<Row> writer = outcomes.write();
    // What is different in every row: a dictionary of it is work for nothing, and so is its least
    // and greatest.
    for (String own : OWN) {
      writer.option("parquet.enable.dictionary#" + own, "false");
    }
    writer
        .option("parquet.column.statistics.enabled#" + OutcomeCodec.DOCUMENT, "false")
        .parquet(to.table(TABLE));
  }

  /// Whether the input is a folder that `analyze` wrote.
  private static boolean areIn(String input, Configuration configuration) throws IOException {
    return Folder.isWhole(input, configuration)
        && Folder.exists(new Path(input, TABLE).toString(), configuration);
  }

  static Dataset<Row> read(SparkSession spark, String table) {
    return spark.read().schema(OutcomeCodec.SCHEMA).parquet(table);
  }

  /// The reports alone.
  static Dataset<Row> reports(Dataset<Row> outcomes) {
    return outcomes.filter(col(OutcomeCodec.REFUSED_CODE).isNull());
  }

  /// Looks only at the columns that tell it.
  static Counters count(Dataset<Row> outcomes) {
    Map<String, Long> refused = new HashMap<>();
    long reports = 0;
    for (Row row : counts(outcomes, col(OutcomeCodec.REFUSED_CODE))) {
      if (row.isNullAt(0)) {
        reports = row.getLong(1);
      } else {
        refused.put(row.getString(0), row.getLong(1));
      }
    }
    Map<String, Long> problems = new HashMap<>();
    for (Row row : counts(outcomes, explode(col(OutcomeCodec.PROBLEMS)))) {
      problems.put(row.getString(0), row.getLong(1));
    }
    return new Counters(reports, refused, problems);
  }

  private static List<Row> counts(Dataset<Row> outcomes, Column of) {
    return outcomes.select(of.as("what")).groupBy("what").count().collectAsList();
  }
}
