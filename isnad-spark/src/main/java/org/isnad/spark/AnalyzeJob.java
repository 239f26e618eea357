package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/// Analyzes inputs into a table with a row an item. Static and thread-safe.
final class AnalyzeJob {
  private AnalyzeJob() {}

  static Counters run(SparkSession spark, List<String> inputs, Loaded<SliceRun> run, Folder to)
      throws IOException {
    Outcomes.write(Outcomes.analyze(spark, inputs, run), to);
    Counters counters = Outcomes.count(Outcomes.read(spark, to.table(Outcomes.TABLE)));
    to.write("counters.json", counters.json());
    to.commit();
    return counters;
  }
}
