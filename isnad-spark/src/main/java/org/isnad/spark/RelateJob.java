package org.isnad.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/// Relates reports: the fold over days of one machine, cut where that changes nothing.
///
/// 1. Each id once; the days and how many reports each has.
/// 2. In parallel: every report is read, its stems are counted by days, and what names need of it is set aside.
/// 3. One task: names, the one room on which the others depend and which forgets nothing.
/// 4. In parallel: blocks of days in the rooms that look at the last days, each begun some days earlier. They also read what series and commitments are made of.
/// 5. Where a block had not come to the state that the block before it ended with, it is folded again from farther back, at worst from the first day.
/// 6. In parallel: series by what is counted, commitments by who undertakes.
///
/// For one thread.
final class RelateJob {
  static final String RELATIONS = "relations";
  private static final String PREPARED = "prepared";
  private static final String COUNTS = "counts";
  private static final String NAMED = "named";

  private final Folder to;
  private final Settings settings;
  private final RelateWork work;

  /// How days are cut; the result does not hang on it.
  ///
  /// @param blockDays of the calendar in a block, at least
  /// @param warmDays that a block begins earlier
  record Settings(int blockDays, int warmDays) {
    static final Settings USUAL = new Settings(60, 30);
  }

  private RelateJob(SparkSession spark, Folder to, Settings settings) {
    this.to = to;
    this.settings = settings;
    this.work = new RelateWork(spark, to);
  }

  /// Relates the reports among the outcomes of inputs; the folder is not yet committed.
  static RelateCounters run(SparkSession spark, Dataset<Row> outcomes, Folder to, Settings settings)
      throws IOException {
    return new RelateJob(spark, to, settings).run(outcomes);
  }

  private RelateCounters run(Dataset<Row> outcomes) throws IOException {
    work.begin("days");
    Counters counters = Outcomes.count(outcomes);
    Cleared cleared = Cleared.of(Outcomes.reports(outcomes));
    DayPlan plan = plan(cleared.reports());
    Borders borders = new Borders(Run.each(plan, settings.blockDays(), settings.warmDays()));
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    borders.runs().forEach(run -> starts.add(run.warm()));

    Dataset<Row> documents = documents(cleared.reports(), plan);
    work.begin("prepare");
    prepare(documents);
    work.write(COUNTS, StepCounts.summed(dayRows(PREPARED, Preparing.COUNTS)));
    Dataset<Row> counts = work.read(COUNTS, DayRowCodec.SCHEMA);
    work.begin("names");
    nameEntities(plan);
    work.begin("blocks");
    BlocksRun blocks =
        new BlocksRun(
            work,
            plan,
            borders,
            List.copyOf(starts),
            BlocksRun.given(documents, dayRows(NAMED, Naming.IDS)),
            StepCounts.before(counts, List.copyOf(starts)));
    blocks.run();
    work.begin("follow");
    Dataset<Row> followed =
        new FollowRun(work, plan).run(blocks.related(BlockRow.FOLLOWED), counts);
    work.begin("write");
    write(blocks.related(BlockRow.RELATION).union(followed).union(knownEntities()));
    work.drop();

    Map<String, Long> refused = new HashMap<>(counters.refused());
    if (cleared.differing() > 0) {
      refused.put("duplicate-id", cleared.differing());
    }
    TreeMap<String, Long> kinds = kinds();
    work.begin("");
    Counters all = new Counters(reports(plan), refused, counters.problems());
    return new RelateCounters(all, kinds, borders.blocks(), blocks.again());
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
    Dataset<Row> days = work.spark().createDataFrame(steps, schema);
    return reports
        .join(broadcast(days), reports.col(OutcomeCodec.DAY).eqNullSafe(days.col("date")))
        .select(
            col("step").as(DayRowCodec.STEP),
            col(OutcomeCodec.ID).as(DayRowCodec.REPORT),
            col(OutcomeCodec.DOCUMENT).as(DayRowCodec.DOCUMENT));
  }

  private void prepare(Dataset<Row> documents) {
    Broadcast<Loaded<Rooms>> loaded = work.rooms();
    work.write(
        PREPARED,
        documents.mapPartitions(
            (Iterator<Row> rows) -> new Preparing(rows, loaded.value().get()).rows(),
            Encoders.row(DayRowCodec.SCHEMA)));
  }

  private Dataset<Row> dayRows(String table, int task) {
    return work.read(table, DayRowCodec.SCHEMA).filter(col(DayRowCodec.TASK).equalTo(task));
  }

  private void nameEntities(DayPlan plan) {
    Broadcast<Loaded<Rooms>> loaded = work.rooms();
    work.write(
        NAMED,
        dayRows(PREPARED, Preparing.NAMES)
            .repartition(1)
            .sortWithinPartitions(DayRowCodec.STEP, DayRowCodec.REPORT)
            .mapPartitions(
                (Iterator<Row> rows) ->
                    Naming.rows(RelateWork.dayRows(rows), plan, loaded.value().get()),
                Encoders.row(DayRowCodec.SCHEMA)));
  }

  private Dataset<Row> knownEntities() {
    return dayRows(NAMED, Naming.KNOWN)
        .select(
            lit(Related.AT_THE_END).as(RelatedCodec.STEP),
            lit(Related.ENTITIES).as(RelatedCodec.ROOM),
            col(DayRowCodec.STEP).as(RelatedCodec.TURN),
            lit("entity").as(RelatedCodec.KIND),
            col(DayRowCodec.REPORT).as(RelatedCodec.ID),
            col(DayRowCodec.DOCUMENT).as(RelatedCodec.LINE));
  }

  /// In the order in which one machine gives them, numbered from 1. Ids are in the order of their UTF-16 units.
  private void write(Dataset<Row> relations) {
    relations
        .sort(
            col(RelatedCodec.STEP),
            col(RelatedCodec.ROOM),
            col(RelatedCodec.TURN),
            encode(col(RelatedCodec.ID), "UTF-16BE"))
        .zipWithIndex("place")
        .select(
            col("place").plus(1).as("number"),
            col(RelatedCodec.KIND),
            col(RelatedCodec.ID),
            col(RelatedCodec.LINE).cast(DataTypes.StringType).as("document"))
        .write()
        .parquet(to.table(RELATIONS));
  }

  private TreeMap<String, Long> kinds() {
    TreeMap<String, Long> kinds = new TreeMap<>();
    work.spark()
        .read()
        .parquet(to.table(RELATIONS))
        .groupBy(RelatedCodec.KIND)
        .count()
        .collectAsList()
        .forEach(row -> kinds.put(row.getString(0), row.getLong(1)));
    return kinds;
  }
}
