package org.isnad.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a job runs.
final class SessionOptions {
  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Where it runs: local[2] for two cores of this machine, spark://HOST:7077, yarn, k8s://…."
              + " Default: as spark-submit says, else local[*].")
  private @Nullable String master;

  @Option(
      names = "--conf",
      paramLabel = "NAME=VALUE",
      description = "A setting of Spark, such as spark.executor.memory=8g; may be given often.")
  private Map<String, String> settings = new LinkedHashMap<>();

  SparkSession open() {
    return Sessions.open(master, settings);
  }
}
