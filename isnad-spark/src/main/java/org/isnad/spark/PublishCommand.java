package org.isnad.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "publish",
    description =
        "Writes the record as tables: Parquet by published month, and PostgreSQL, and JSON Lines.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad spark publish analyzed related --out tables",
      "  isnad spark publish analyzed related --out tables --postgres jdbc:postgresql://db/isnad",
      "  duckdb -c \"select count(*) from 'tables/statement/*/*.parquet'\""
    })
final class PublishCommand implements Callable<Integer> {
  private final PrintWriter err;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Folders that isnad spark analyze and relate wrote; reports in every format are analyzed"
              + " first.")
  private List<String> inputs = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "The new folder.")
  private String out = "";

  @Option(names = "--overwrite", description = "Replace the folder where it is there.")
  private boolean overwrite;

  @Option(
      names = "--jsonl",
      description = "Also as isnad/1: DIR/jsonl/reports by month and DIR/jsonl/relations, gzipped.")
  private boolean jsonl;

  @Option(
      names = "--postgres",
      paramLabel = "URL",
      description =
          "Also into this database, jdbc:postgresql://HOST/DATABASE?user=…; the password as psql"
              + " finds it (PGPASSWORD, ~/.pgpass).")
  private @Nullable String postgres;

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "The schema that is made there, or replaced. Default: ${DEFAULT-VALUE}.")
  private String schema = "isnad";

  @Mixin private final ReadOptions read = new ReadOptions();

  @Mixin private final SessionOptions session = new SessionOptions();

  PublishCommand(PrintWriter err) {
    this.err = err;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    ReadSettings settings = read.settings(Clock.systemUTC());
    try (SparkSession spark = session.open()) {
      Configuration configuration = spark.sparkContext().hadoopConfiguration();
      Folder to = Folder.open(out, overwrite, configuration);
      List<String> reports = new ArrayList<>();
      List<Dataset<Row>> relations = new ArrayList<>();
      for (String input : inputs) {
        String related = new Path(input, RelateJob.RELATIONS).toString();
        if (Folder.isWhole(input, configuration) && Folder.exists(related, configuration)) {
          relations.add(spark.read().parquet(related));
          if (Folder.exists(new Path(input, Outcomes.TABLE).toString(), configuration)) {
            reports.add(input);
          }
        } else {
          reports.add(input);
        }
      }
      if (reports.isEmpty() || relations.size() > 1) {
        throw new UsageException(
            "publish takes folders of isnad spark analyze, and one of isnad spark relate at most.");
      }
      publish(spark, Outcomes.of(spark, reports, SliceRun.loaded(settings), to), relations, to);
      return 0;
    }
  }

  private void publish(
      SparkSession spark, Dataset<Row> outcomes, List<Dataset<Row>> relations, Folder to)
      throws IOException, SQLException {
    Map<String, Long> rows = PublishJob.run(spark, outcomes, relations, Version.NAME, to);
    if (jsonl) {
      JsonLinesCopy.write(spark, to, !relations.isEmpty());
    }
    if (postgres != null) {
      List<Table> tables = relations.isEmpty() ? Table.ofReports() : Table.all();
      new PostgresLoad(postgres, schema).run(spark, to.table(""), tables);
    }
    to.write("counters.json", Counters.object(new TreeMap<>(rows)) + "\n");
    to.commit();
    new TreeMap<>(rows).forEach((table, count) -> err.println("isnad: " + count + " " + table));
  }
}
