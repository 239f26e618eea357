package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Tables of outcomes: made of inputs, or found where `analyze` wrote them. Static and thread-safe.
final class Outcomes {
  /// The name of the table in an output folder.
  static final String TABLE = "reports";

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

  /// Whether the input is a folder that `analyze` wrote.
  static boolean areIn(String input, Configuration configuration) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(configuration);
    return system.exists(new Path(path, TABLE)) && system.exists(new Path(path, Folder.WHOLE));
  }

  static Dataset<Row> read(SparkSession spark, String folder) {
    return spark
        .read()
        .schema(OutcomeCodec.SCHEMA)
        .parquet(new Path(new Path(folder), TABLE).toString());
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
