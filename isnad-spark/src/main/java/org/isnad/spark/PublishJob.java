package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.analyze.Analysis;
import org.isnad.clean.ArticleDate;
import org.isnad.relate.Relation;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.RelationReader;
import org.isnad.wire.WireException;

/// Publishes reports and relations as the tables of the record, those of reports parted by the month of their day. Documents are read once: their rows are put aside
/// as one nested table, of which each published table then takes its column. For one thread.
final class PublishJob {
  /// The part of what has no day.
  static final String UNDATED = "undated";

  private static final String MONTH = "month";
  private static final String WORK = "work";
  private static final String RELATED_DOCUMENT = "document";

  private final SparkSession spark;
  private final Folder to;
  private final String analyzer;
  private final Broadcast<Loaded<Readers>> readers;

  /// What reads documents; thread-safe.
  private record Readers(AnalysisReader analyses, RelationReader relations) {
    static Readers create() {
      return new Readers(AnalysisReader.create(), RelationReader.create());
    }
  }

  private PublishJob(SparkSession spark, Folder to, String analyzer) {
    this.spark = spark;
    this.to = to;
    this.analyzer = analyzer;
    this.readers =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new Loaded<>(Readers::create));
  }

  /// Writes every table; the folder is not yet committed.
  ///
  /// @param outcomes of the inputs
  /// @param relations as `relate` wrote them, or none
  /// @param analyzer the program's version
  /// @return how many rows each table has
  static Map<String, Long> run(
      SparkSession spark,
      Dataset<Row> outcomes,
      List<Dataset<Row>> relations,
      String analyzer,
      Folder to)
      throws IOException {
    return new PublishJob(spark, to, analyzer).run(outcomes, relations);
  }

  private Map<String, Long> run(Dataset<Row> outcomes, List<Dataset<Row>> relations)
      throws IOException {
    Dataset<Row> reports = Cleared.of(Outcomes.reports(outcomes)).reports();
    nestReports(reports);
    for (Table table : Table.ofReports()) {
      column(WORK + "/reports", table, true)
          .repartition(col(MONTH))
          .sortWithinPartitions(first(table))
          .write()
          .partitionBy(MONTH)
          .parquet(to.table(table.name()));
      if (!to.hasParts(table.name())) {
        // A table without rows has no months, and is there all the same.
        spark
            .createDataFrame(List.of(), table.schema())
            .coalesce(1)
            .write()
            .mode("overwrite")
            .parquet(to.table(table.name()));
      }
    }
    for (Dataset<Row> related : relations) {
      nestRelations(related);
      for (Table table : Table.ofRelations()) {
        Dataset<Row> rows = column(WORK + "/relations", table, false);
        numbered(rows, table).write().parquet(to.table(table.name()));
      }
    }
    to.drop(WORK);
    Map<String, Long> counts = new HashMap<>();
    for (Table table : relations.isEmpty() ? Table.ofReports() : Table.all()) {
      counts.put(table.name(), read(spark, to.table(table.name()), table).count());
    }
    return counts;
  }

  /// A published table, without the month.
  static Dataset<Row> read(SparkSession spark, String folder, Table table) {
    return spark
        .read()
        .schema(table.schema())
        .parquet(folder)
        .select(
            table.columns().stream()
                .map(column -> col(column.name()))
                .toArray(org.apache.spark.sql.Column[]::new));
  }

  private static String first(Table table) {
    return table.columns().getFirst().name();
  }

  // ---- reports

  /// The rows of every report in every table, with its month.
  private void nestReports(Dataset<Row> reports) {
    List<Table> tables = Table.ofReports();
    StructType schema = TableRows.schema(tables).add(MONTH, DataTypes.StringType, false);
    Broadcast<Loaded<Readers>> loaded = readers;
    String version = analyzer;
    withNumbers(reports)
        .mapPartitions(
            (Iterator<Row> rows) -> {
              AnalysisReader reader = loaded.value().get().analyses();
              return mapped(rows, row -> nestReport(row, reader, tables, version));
            },
            Encoders.row(schema))
        .write()
        .parquet(to.table(WORK + "/reports"));
  }

  /// Reports with their numbers, in the order of the input, and their versions among those of one address.
  private Dataset<Row> withNumbers(Dataset<Row> reports) {
    Dataset<Row> numbers =
        reports
            .select(
                OutcomeCodec.ID,
                OutcomeCodec.ADDRESS,
                OutcomeCodec.FILE_ORDINAL,
                OutcomeCodec.RECORD_ORDER,
                OutcomeCodec.TURN)
            .sort(OutcomeCodec.FILE_ORDINAL, OutcomeCodec.RECORD_ORDER, OutcomeCodec.TURN)
            .zipWithIndex("place")
            .withColumn("number", col("place").plus(1))
            .withColumn(
                "version",
                row_number().over(Window.partitionBy(OutcomeCodec.ADDRESS).orderBy("number")))
            .select(col(OutcomeCodec.ID).as("numbered"), col("number"), col("version"));
    return reports
        .select(col(OutcomeCodec.ID), col(OutcomeCodec.DOCUMENT))
        .join(numbers, col(OutcomeCodec.ID).equalTo(col("numbered")));
  }

  private static Row nestReport(
      Row row, AnalysisReader reader, List<Table> tables, String analyzer) {
    byte[] document = row.getAs(OutcomeCodec.DOCUMENT);
    Analysis analysis = analysis(document, reader);
    TableRows rows = new TableRows(tables);
    ReportTables.add(
        analysis,
        new String(document, StandardCharsets.UTF_8),
        new ReportTables.Edition(row.getAs("number"), row.getAs("version"), analyzer),
        rows);
    ArticleDate date = analysis.article().date();
    String month = date == null ? UNDATED : date.day().toString().substring(0, "2022-06".length());
    List<Object> cells = new ArrayList<>(rows.arrays());
    cells.add(month);
    return RowFactory.create(cells.toArray());
  }

  private static Analysis analysis(byte[] document, AnalysisReader reader) {
    try {
      return reader.read(document);
    } catch (WireException e) {
      throw new IllegalStateException("a document of our own cannot be read", e);
    }
  }

  // ---- relations

  /// The rows of every relation in every table.
  private void nestRelations(Dataset<Row> relations) {
    List<Table> tables = Table.ofRelations();
    Broadcast<Loaded<Readers>> loaded = readers;
    withReports(relations)
        .mapPartitions(
            (Iterator<Row> rows) -> {
              RelationReader reader = loaded.value().get().relations();
              return mapped(rows, row -> nestRelation(row, reader, tables));
            },
            Encoders.row(TableRows.schema(tables)))
        .write()
        .parquet(to.table(WORK + "/relations"));
  }

  /// Relations with number and day of each report that they name.
  private Dataset<Row> withReports(Dataset<Row> relations) {
    Broadcast<Loaded<Readers>> loaded = readers;
    StructType schema =
        new StructType()
            .add("naming", DataTypes.LongType, false)
            .add("named", DataTypes.StringType, false);
    Dataset<Row> named =
        relations
            .flatMap(
                (org.apache.spark.api.java.function.FlatMapFunction<Row, Row>)
                    row -> naming(row, loaded.value().get().relations()).iterator(),
                Encoders.row(schema))
            .join(
                read(spark, to.table(Table.REPORT), Table.ofReports().getFirst())
                    .select(col("id").as("report_id"), col("number").as("report"), col("day")),
                col("named").equalTo(col("report_id")))
            .groupBy("naming")
            .agg(collect_list(struct(col("report_id"), col("report"), col("day"))).as("reports"));
    return relations.join(named, relations.col("number").equalTo(named.col("naming")));
  }

  private static List<Row> naming(Row row, RelationReader reader) {
    long number = row.getAs("number");
    return RelationTables.reports(relation(row, reader)).stream()
        .map(id -> RowFactory.create(number, id))
        .toList();
  }

  private static Row nestRelation(Row row, RelationReader reader, List<Table> tables) {
    Map<String, RelationTables.Named> reports = new HashMap<>();
    List<Row> named = row.getList(row.fieldIndex("reports"));
    for (Row one : named) {
      String day = one.getString(2);
      reports.put(
          one.getString(0),
          new RelationTables.Named(
              one.getLong(1), day == null ? null : java.time.LocalDate.parse(day)));
    }
    TableRows rows = new TableRows(tables);
    RelationTables.add(
        relation(row, reader),
        row.getAs("number"),
        row.getAs("kind"),
        row.getAs("id"),
        row.getAs(RELATED_DOCUMENT),
        reports,
        rows);
    return RowFactory.create(rows.arrays().toArray());
  }

  private static Relation relation(Row row, RelationReader reader) {
    try {
      return reader.read(row.<String>getAs(RELATED_DOCUMENT).getBytes(StandardCharsets.UTF_8));
    } catch (WireException e) {
      throw new IllegalStateException("a relation of our own cannot be read", e);
    }
  }

  // ---- both

  /// The rows of one table.
  private Dataset<Row> column(String nested, Table table, boolean monthly) {
    Dataset<Row> all = spark.read().parquet(to.table(nested));
    return monthly
        ? all.select(explode(col(table.name())).as("row"), col(MONTH)).select("row.*", MONTH)
        : all.select(explode(col(table.name())).as("row")).select("row.*");
  }

  /// With positions counted from 0 where the row had its relation's number.
  private Dataset<Row> numbered(Dataset<Row> rows, Table table) {
    return switch (table.name()) {
      case "divergence" ->
          rows.withColumn(
              "position",
              row_number()
                  .over(Window.partitionBy("utterance").orderBy("position"))
                  .minus(lit(1))
                  .cast(DataTypes.IntegerType));
      case "divergence_span" -> {
        Dataset<Row> places =
            column(WORK + "/relations", divergence(), false)
                .select(
                    col("position").as("relation"),
                    row_number()
                        .over(Window.partitionBy("utterance").orderBy("position"))
                        .minus(lit(1))
                        .cast(DataTypes.IntegerType)
                        .as("place"));
        yield rows.join(places, col("divergence").equalTo(col("relation")))
            .select(
                table.columns().stream()
                    .map(column ->
                        column.name().equals("divergence")
                            ? col("place").as("divergence")
                            : col(column.name()))
                    .toArray(org.apache.spark.sql.Column[]::new));
      }
      case "answer" ->
          rows.sort("position")
              .zipWithIndex("place")
              .withColumn("position", col("place").cast(DataTypes.IntegerType))
              .drop("place");
      default -> rows;
    };
  }

  private static Table divergence() {
    return Table.ofRelations().stream()
        .filter(table -> table.name().equals("divergence"))
        .findFirst()
        .orElseThrow();
  }

  private static Iterator<Row> mapped(
      Iterator<Row> rows, java.util.function.Function<Row, Row> map) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return map.apply(rows.next());
      }
    };
  }
}
