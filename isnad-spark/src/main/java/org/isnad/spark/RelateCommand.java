package org.isnad.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "relate",
    description =
        "Tells which reports are copies, which tell one story, which statements are one utterance"
            + " and where tellings differ, and how figures and commitments change: a table with a"
            + " row a relation.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad spark relate analyzed --out related",
      "  isnad spark relate news.jsonl.gz --out related --master 'local[2]'",
      "",
      "DIR/relations is Parquet: number, kind, id, document (isnad/1), in the order of isnad"
          + " relate. The relations are the same, whatever the",
      "number of machines and however the days are cut."
    })
final class RelateCommand implements Callable<Integer> {
  private final PrintWriter err;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Folders that isnad spark analyze wrote; or reports in every format, or files of"
              + " isnad/1.")
  private List<String> inputs = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "The new folder.")
  private String out = "";

  @Option(names = "--overwrite", description = "Replace the folder where it is there.")
  private boolean overwrite;

  @Option(
      names = "--block-days",
      paramLabel = "N",
      description =
          "Days that one task folds, at least. Default: ${DEFAULT-VALUE}. Fewer keep more machines"
              + " busy; the relations are the same.")
  private int blockDays = RelateJob.Settings.USUAL.blockDays();

  @Option(
      names = "--warm-days",
      paramLabel = "N",
      description =
          "Days before these that it folds for what they leave behind. Default: ${DEFAULT-VALUE}."
              + " Where that shows to be too few, it is done again with more.")
  private int warmDays = RelateJob.Settings.USUAL.warmDays();

  @Mixin private final ReadOptions read = new ReadOptions();

  @Mixin private final SessionOptions session = new SessionOptions();

  RelateCommand(PrintWriter err) {
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (blockDays < 1 || warmDays < 1) {
      throw new UsageException("--block-days and --warm-days are at least 1.");
    }
    ReadSettings settings = read.settings(Clock.systemUTC());
    try (SparkSession spark = session.open()) {
      Folder to = Folder.open(out, overwrite, spark.sparkContext().hadoopConfiguration());
      Dataset<Row> outcomes = Outcomes.of(spark, inputs, SliceRun.loaded(settings), to);
      RelateCounters counters =
          RelateJob.run(spark, outcomes, to, new RelateJob.Settings(blockDays, warmDays));
      to.write("counters.json", counters.json());
      to.commit();
      counters.relations().forEach((kind, count) -> err.println("isnad: " + count + " " + kind));
      return Failures.tell(counters.reports(), err);
    }
  }
}
