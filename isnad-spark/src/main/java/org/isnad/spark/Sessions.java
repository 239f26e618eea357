package org.isnad.spark;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/// Opens sessions of Spark. Static and thread-safe.
final class Sessions {
  /// Executors need the flags that the launcher gives the driver.
  static final String FLAGS =
      Stream.of(
                  "java.lang",
                  "java.lang.invoke",
                  "java.net",
                  "java.nio",
                  "java.util",
                  "java.util.concurrent",
                  "sun.nio.ch",
                  "sun.util.calendar")
              .map(room -> "--add-opens=java.base/" + room + "=ALL-UNNAMED")
              .collect(Collectors.joining(" "))
          + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
          + " -Dfile.encoding=UTF-8";

  /// Libraries that a Spark distribution does not bring along.
  private static final List<String> OURS =
      List.of(
          "isnad-",
          "icu4j-",
          "jsoup-",
          "jwarc-",
          "dec-",
          "commons-compress-",
          "xz-",
          "jspecify-",
          "postgresql-");

  private Sessions() {}

  /// @param master where to run; null: where `spark-submit` says, else on all cores of this machine
  /// @param settings of Spark, before our own
  static SparkSession open(@Nullable String master, Map<String, String> settings) {
    SparkConf conf = new SparkConf();
    String at = master != null ? master : conf.get("spark.master", "local[*]");
    conf.setMaster(at);
    Map<String, String> all = new TreeMap<>();
    all.put("spark.app.name", "isnad");
    all.put("spark.ui.enabled", "false");
    all.put("spark.sql.session.timeZone", "UTC");
    all.put("spark.sql.datetime.java8API.enabled", "true");
    all.put("spark.sql.parquet.compression.codec", "zstd");
    // A twelfth more bytes than at the usual level, for a third of the time.
    all.put("spark.hadoop.parquet.compression.codec.zstd.level", "1");
    all.put("spark.sql.debug.maxToStringFields", "1000");
    // Months are words, not days.
    all.put("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    all.put("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
    all.put("spark.executor.extraJavaOptions", FLAGS);
    // The order of tasks of unlike size: a slow one is not begun twice, for reading holds no state
    // that would profit.
    all.put("spark.speculation", "false");
    if (at.startsWith("local")) {
      all.put("spark.driver.host", "127.0.0.1");
      all.put("spark.driver.bindAddress", "127.0.0.1");
    } else if (!conf.contains("spark.jars")) {
      all.put("spark.jars", jars());
    }
    all.forEach(conf::setIfMissing);
    settings.forEach(conf::set);
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /// Our jars on the class path, which executors elsewhere are to load.
  private static String jars() {
    return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .filter(path -> path.endsWith(".jar"))
        .filter(path -> OURS.stream().anyMatch(new File(path).getName()::startsWith))
        .collect(Collectors.joining(","));
  }
}
