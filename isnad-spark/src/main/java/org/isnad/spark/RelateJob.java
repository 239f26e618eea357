package org.isnad.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.relate.report.StemCounts;

/// Relates reports: the fold over days of one machine, cut where that changes nothing.
///
/// 1. Each id once; the days and how many reports each has.
/// 2. In parallel: every report is read, its stems are counted by segments of days, and what names need of it is set aside.
/// 3. One task: names, the one room on which the others depend and which forgets nothing.
/// 4. In parallel: blocks of days in the rooms that look at the last days, each begun some days earlier; beside them one task for series and commitments.
/// 5. Where a block had not come to the state that the block before it ended with, it is folded again from farther back, at worst from the first day.
///
/// For one thread.
final class RelateJob {
  static final String RELATIONS = "relations";
  private static final String WORK = "work";

  private final SparkSession spark;
  private final Folder to;
  private final Settings settings;
  private final Broadcast<Loaded<Rooms>> rooms;

  /// How days are cut; the result does not hang on it.
  ///
  /// @param blockDays of the calendar in a block, at least
  /// @param warmDays that a block begins earlier
  record Settings(int blockDays, int warmDays) {
    static final Settings USUAL = new Settings(60, 30);
  }

  private RelateJob(SparkSession spark, Folder to, Settings settings) {
    this.spark = spark;
    this.to = to;
    this.settings = settings;
    this.rooms =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new Loaded<>(Rooms::load));
  }

  /// Relates the reports among the outcomes of inputs; the folder is not yet committed.
  static RelateCounters run(SparkSession spark, Dataset<Row> outcomes, Folder to, Settings settings)
      throws IOException {
    return new RelateJob(spark, to, settings).run(outcomes);
  }

  private RelateCounters run(Dataset<Row> outcomes) throws IOException {
    Counters counters = Outcomes.count(outcomes);
    Cleared cleared = Cleared.of(Outcomes.reports(outcomes));
    DayPlan plan = plan(cleared.reports());
    Borders borders = new Borders(Block.cut(plan, settings.blockDays(), settings.warmDays()));
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    borders.blocks().forEach(block -> starts.add(block.warm()));

    Dataset<Row> documents = documents(cleared.reports(), plan);
    prepare(documents, List.copyOf(starts));
    Map<Integer, StemCounts> counts = counts();
    nameEntities(plan);
    BlocksRun blocks = new BlocksRun(documents, plan, borders, List.copyOf(starts), counts);
    Dataset<Row> relations = blocks.run();
    write(relations);
    to.drop(WORK);

    Map<String, Long> refused = new HashMap<>(counters.refused());
    if (cleared.differing() > 0) {
      refused.put("duplicate-id", cleared.differing());
    }
    Counters all = new Counters(reports(plan), refused, counters.problems());
    return new RelateCounters(all, kinds(), borders.blocks().size(), blocks.again);
  }

  private static long reports(DayPlan plan) {
    return plan.steps().stream().mapToLong(DayPlan.Step::reports).sum();
  }

  private static DayPlan plan(Dataset<Row> reports) {
    List<DayPlan.Count> counts = new ArrayList<>();
    for (Row row : reports.groupBy(OutcomeCodec.DAY).count().collectAsList()) {
      counts.add(new DayPlan.Count(OutcomeCodec.day(row.get(0)), Math.toIntExact(row.getLong(1))));
    }
    return DayPlan.of(counts);
  }

  /// Of every report its step, id and document.
  private Dataset<Row> documents(Dataset<Row> reports, DayPlan plan) {
    StructType schema =
        new StructType().add("date", DataTypes.DateType).add("step", DataTypes.IntegerType, false);
    List<Row> steps = new ArrayList<>();
    for (int step = 0; step < plan.steps().size(); step++) {
      steps.add(RowFactory.create(plan.steps().get(step).date(), step));
    }
    Dataset<Row> days = spark.createDataFrame(steps, schema);
    return reports
        .join(broadcast(days), reports.col(OutcomeCodec.DAY).eqNullSafe(days.col("date")))
        .select(
            col("step").as(DayRowCodec.STEP),
            col(OutcomeCodec.ID).as(DayRowCodec.REPORT),
            col(OutcomeCodec.DOCUMENT).as(DayRowCodec.DOCUMENT));
  }

  private void prepare(Dataset<Row> documents, List<Integer> starts) {
    Broadcast<Loaded<Rooms>> loaded = rooms;
    documents
        .mapPartitions(
            (Iterator<Row> rows) -> new Preparing(rows, loaded.value().get(), starts).rows(),
            Encoders.row(DayRowCodec.SCHEMA))
        .write()
        .parquet(to.table(WORK + "/prepared"));
  }

  private Dataset<Row> prepared(int task) {
    return spark
        .read()
        .schema(DayRowCodec.SCHEMA)
        .parquet(to.table(WORK + "/prepared"))
        .filter(col(DayRowCodec.TASK).equalTo(task));
  }

  /// The counts of all reports before a step at which a block can begin.
  private Map<Integer, StemCounts> counts() {
    Map<Integer, StemCounts> ofSegments =
        prepared(Preparing.COUNTS)
            .toJavaRDD()
            .mapToPair(Preparing::counts)
            .reduceByKey(StemCounts::plus)
            .collectAsMap();
    return ThroughFold.before(new HashMap<>(ofSegments));
  }

  private void nameEntities(DayPlan plan) {
    Broadcast<Loaded<Rooms>> loaded = rooms;
    prepared(Preparing.NAMES)
        .repartition(1)
        .sortWithinPartitions(DayRowCodec.STEP, DayRowCodec.REPORT)
        .mapPartitions(
            (Iterator<Row> rows) -> Naming.rows(dayRows(rows), plan, loaded.value().get()),
            Encoders.row(DayRowCodec.SCHEMA))
        .write()
        .parquet(to.table(WORK + "/named"));
  }

  private Dataset<Row> named(int task) {
    return spark
        .read()
        .schema(DayRowCodec.SCHEMA)
        .parquet(to.table(WORK + "/named"))
        .filter(col(DayRowCodec.TASK).equalTo(task));
  }

  private static Iterator<DayRow> dayRows(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public DayRow next() {
        return DayRowCodec.dayRow(rows.next());
      }
    };
  }

  /// Folds the blocks until all are right. For one thread.
  private final class BlocksRun {
    private final Dataset<Row> documents;
    private final DayPlan plan;
    private final Borders borders;
    private final List<Integer> starts;
    private final Broadcast<HashMap<Integer, StemCounts>> counts;

    /// In which attempt each block was folded last.
    private final Map<Integer, Integer> attempts = new TreeMap<>();

    private int again;

    BlocksRun(
        Dataset<Row> documents,
        DayPlan plan,
        Borders borders,
        List<Integer> starts,
        Map<Integer, StemCounts> counts) {
      this.documents = documents;
      this.plan = plan;
      this.borders = borders;
      this.starts = starts;
      this.counts =
          JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new HashMap<>(counts));
    }

    Dataset<Row> run() {
      int following = borders.blocks().size();
      int attempt = 0;
      fold(borders.blocks(), true, attempt);
      attempts.put(following, attempt);
      List<Block> wrong = borders.again(starts);
      while (!wrong.isEmpty()) {
        attempt++;
        again += wrong.size();
        fold(wrong, false, attempt);
        wrong = borders.again(starts);
      }
      Dataset<Row> all = knownEntities();
      for (Map.Entry<Integer, Integer> block : attempts.entrySet()) {
        all =
            all.union(
                rows(block.getValue())
                    .filter(
                        col(BlockRow.BLOCK)
                            .equalTo(block.getKey())
                            .and(col(BlockRow.BORDER).equalTo(0)))
                    .select(columns()));
      }
      return all;
    }

    /// Folds these blocks; and, the first time, what goes on through time beside them.
    private void fold(List<Block> blocks, boolean following, int attempt) {
      int last = borders.blocks().size();
      HashMap<Integer, Block> byNumber = new HashMap<>();
      List<Row> tasks = new ArrayList<>();
      for (Block block : blocks) {
        byNumber.put(block.number(), block);
        attempts.put(block.number(), attempt);
        for (int step = block.warm(); step < block.to(); step++) {
          tasks.add(RowFactory.create(step, block.number()));
        }
      }
      for (int step = 0; following && step < plan.steps().size(); step++) {
        tasks.add(RowFactory.create(step, last));
      }
      DayPlan days = plan;
      Broadcast<Loaded<Rooms>> loaded = rooms;
      Broadcast<HashMap<Integer, StemCounts>> before = counts;
      rowsOf(tasks)
          .repartitionById(last + 1, col(DayRowCodec.TASK))
          .sortWithinPartitions(DayRowCodec.STEP, DayRowCodec.REPORT)
          .mapPartitions(
              (Iterator<Row> rows) ->
                  Folding.rows(
                      dayRows(rows), last, loaded.value().get(), days, byNumber, before.value()),
              Encoders.row(BlockRow.SCHEMA))
          .write()
          .parquet(table(attempt));
      rows(attempt)
          .filter(col(BlockRow.BORDER).gt(0))
          .collectAsList()
          .forEach(row -> borders.tell(BlockRow.of(row)));
    }

    /// Documents and ids of the steps, once for each task that folds them.
    private Dataset<Row> rowsOf(List<Row> tasks) {
      StructType schema =
          new StructType()
              .add("at", DataTypes.IntegerType, false)
              .add(DayRowCodec.TASK, DataTypes.IntegerType, false);
      Dataset<Row> plan = broadcast(spark.createDataFrame(tasks, schema));
      Column none = array().cast(DataTypes.createArrayType(DataTypes.StringType, false));
      Dataset<Row> given =
          documents
              .select(
                  col(DayRowCodec.STEP),
                  col(DayRowCodec.REPORT),
                  none.as(DayRowCodec.OWN),
                  none.as(DayRowCodec.KNOWN),
                  col(DayRowCodec.DOCUMENT))
              .union(
                  named(Naming.IDS)
                      .select(
                          col(DayRowCodec.STEP),
                          col(DayRowCodec.REPORT),
                          col(DayRowCodec.OWN),
                          col(DayRowCodec.KNOWN),
                          lit(null).cast(DataTypes.BinaryType).as(DayRowCodec.DOCUMENT)));
      return given
          .join(plan, given.col(DayRowCodec.STEP).equalTo(plan.col("at")))
          .select(
              col(DayRowCodec.TASK),
              col(DayRowCodec.STEP),
              col(DayRowCodec.REPORT),
              col(DayRowCodec.OWN),
              col(DayRowCodec.KNOWN),
              col(DayRowCodec.DOCUMENT));
    }

    private String table(int attempt) {
      return to.table(WORK + "/blocks-" + attempt);
    }

    private Dataset<Row> rows(int attempt) {
      return spark.read().schema(BlockRow.SCHEMA).parquet(table(attempt));
    }

    private Dataset<Row> knownEntities() {
      return named(Naming.KNOWN)
          .select(
              lit(Related.AT_THE_END).as(RelatedCodec.STEP),
              lit(Related.ENTITIES).as(RelatedCodec.ROOM),
              col(DayRowCodec.STEP).as(RelatedCodec.TURN),
              lit("entity").as(RelatedCodec.KIND),
              col(DayRowCodec.REPORT).as(RelatedCodec.ID),
              col(DayRowCodec.DOCUMENT).as(RelatedCodec.LINE));
    }
  }

  private static Column[] columns() {
    return List.of(RelatedCodec.SCHEMA.fieldNames()).stream()
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  /// In the order in which one machine gives them, numbered from 1.
  private void write(Dataset<Row> relations) {
    relations
        .sort(RelatedCodec.STEP, RelatedCodec.ROOM, RelatedCodec.TURN)
        .zipWithIndex("place")
        .select(
            col("place").plus(1).as("number"),
            col(RelatedCodec.KIND),
            col(RelatedCodec.ID),
            col(RelatedCodec.LINE).cast(DataTypes.StringType).as("document"))
        .write()
        .parquet(to.table(RELATIONS));
  }

  private Map<String, Long> kinds() {
    Map<String, Long> kinds = new TreeMap<>();
    spark
        .read()
        .parquet(to.table(RELATIONS))
        .groupBy(RelatedCodec.KIND)
        .count()
        .collectAsList()
        .forEach(row -> kinds.put(row.getString(0), row.getLong(1)));
    return kinds;
  }
}
