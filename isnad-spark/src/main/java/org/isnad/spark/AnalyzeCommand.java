package org.isnad.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "analyze",
    description =
        "Tells who said what, when, where, according to whom: a table with a row a report.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad spark analyze news.jsonl.gz --out analyzed",
      "  isnad spark analyze 's3a://crawl/*.warc.gz' --out s3a://mine/analyzed --master yarn",
      "",
      "DIR/reports is Parquet: id, day, document (isnad/1) …; what was refused has a code and a"
          + " message instead. DIR/counters.json counts both."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final PrintWriter err;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders and patterns, in every format that isnad analyze reads.")
  private List<String> inputs = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "The new folder.")
  private String out = "";

  @Option(names = "--overwrite", description = "Replace the folder where it is there.")
  private boolean overwrite;

  @Mixin private final ReadOptions read = new ReadOptions();

  @Mixin private final SessionOptions session = new SessionOptions();

  AnalyzeCommand(PrintWriter err) {
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    ReadSettings settings = read.settings(Clock.systemUTC());
    try (SparkSession spark = session.open()) {
      Folder to = Folder.open(out, overwrite, spark.sparkContext().hadoopConfiguration());
      Counters counters = AnalyzeJob.run(spark, inputs, SliceRun.loaded(settings), to);
      return Failures.tell(counters, err);
    }
  }
}
