package org.isnad.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.SparkSession;

/// Writes published reports and relations as lines of `isnad/1`, gzipped. Static and thread-safe.
final class JsonLinesCopy {
  private JsonLinesCopy() {}

  /// @param related whether there are relations
  static void write(SparkSession spark, Folder to, boolean related) {
    spark
        .read()
        .parquet(to.table(Table.DOCUMENT))
        .repartition(col("month"))
        .sortWithinPartitions("month", "report")
        .select("packed", "month")
        .write()
        .partitionBy("month")
        .option("compression", "gzip")
        .text(to.table("jsonl/reports"));
    if (related) {
      spark
          .read()
          .parquet(to.table(Table.RELATION))
          .sort("number")
          .select("document")
          .write()
          .option("compression", "gzip")
          .text(to.table("jsonl/relations"));
    }
  }
}
