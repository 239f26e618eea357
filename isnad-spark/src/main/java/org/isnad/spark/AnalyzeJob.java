package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Analyzes inputs into a table with a row an item. Static and thread-safe.
final class AnalyzeJob {
  private AnalyzeJob() {}

  static Counters run(SparkSession spark, List<String> inputs, Loaded<SliceRun> run, Folder to)
      throws IOException {
    write(spark, inputs, run, to);
    Counters counters =
        Outcomes.count(
            spark.read().schema(OutcomeCodec.SCHEMA).parquet(to.table(Outcomes.TABLE)));
    to.write("counters.json", counters.json());
    to.commit();
    return counters;
  }

  private static void write(
      SparkSession spark, List<String> inputs, Loaded<SliceRun> run, Folder to) throws IOException {
    Dataset<Row> outcomes = Outcomes.analyze(spark, inputs, run);
    outcomes
        .write()
        // Documents are all different: a dictionary of them is work for nothing.
        .option("parquet.enable.dictionary#" + OutcomeCodec.DOCUMENT, "false")
        .parquet(to.table(Outcomes.TABLE));
  }
}
