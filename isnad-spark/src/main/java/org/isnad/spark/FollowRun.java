package org.isnad.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.relate.series.Trace;

/// Folds series by what is counted and commitments by who undertakes, each task some of them from the first day to the last. For one thread.
final class FollowRun {
  private static final String TABLE = "followed";

  /// Each task is given the counts of all steps, so there are no more.
  private static final int MOST_TASKS = 64;

  private static final StructType SCHEMA = schema();

  private final RelateWork work;
  private final DayPlan plan;

  FollowRun(RelateWork work, DayPlan plan) {
    this.work = work;
    this.plan = plan;
  }

  private static StructType schema() {
    StructType schema = new StructType().add(DayRowCodec.TASK, DataTypes.IntegerType, false);
    for (var field : List.of(RelatedCodec.SCHEMA.fields())) {
      schema = schema.add(field);
    }
    return schema;
  }

  /// Series and commitments.
  ///
  /// @param followed what blocks set aside for them, as [Related]
  /// @param counts of each step
  Dataset<Row> run(Dataset<Row> followed, Dataset<Row> counts) {
    int tasks = Math.clamp(work.slots(), 1, MOST_TASKS);
    Broadcast<Undertakers> undertakers = work.broadcast(undertakers(followed));
    Broadcast<Loaded<Rooms>> loaded = work.rooms();
    DayPlan days = plan;
    Dataset<Row> rows =
        followed
            .flatMap(
                (Row row) -> rows(row, undertakers.value(), tasks).iterator(), Encoders.row(SCHEMA))
            .union(counts(counts, tasks));
    work.write(
        TABLE,
        rows.repartitionById(tasks, col(DayRowCodec.TASK))
            .sortWithinPartitions(RelatedCodec.STEP, RelatedCodec.ROOM, RelatedCodec.TURN)
            .mapPartitions(
                (Iterator<Row> given) ->
                    new FollowFold(given, days, loaded.value().get())
                        .follow().stream().map(RelatedCodec::row).iterator(),
                Encoders.row(RelatedCodec.SCHEMA)));
    return work.read(TABLE, RelatedCodec.SCHEMA);
  }

  private static Undertakers undertakers(Dataset<Row> followed) {
    List<Row> together =
        followed
            .filter(col(RelatedCodec.KIND).equalTo(FollowRows.UNDERTAKING))
            .flatMap(
                (Row row) -> List.of(together(row)).iterator(),
                Encoders.row(
                    new StructType()
                        .add("by", DataTypes.createArrayType(DataTypes.LongType, false), false)))
            .distinct()
            .collectAsList();
    return Undertakers.of(
        together.stream()
            .map((Row row) -> row.<Long>getList(0).stream().mapToLong(Long::longValue).toArray())
            .toList());
  }

  /// The hashes of those who undertake it.
  private static Row together(Row row) {
    List<String> by = Trace.of(row.<byte[]>getAs(RelatedCodec.LINE)).by();
    return RowFactory.create((Object) by.stream().map(Undertakers::hash).toArray(Long[]::new));
  }

  /// The row, once for each task that needs it.
  private static List<Row> rows(Row row, Undertakers undertakers, int tasks) {
    Related one = RelatedCodec.related(row);
    List<Row> rows = new ArrayList<>(1);
    for (int task : FollowRows.tasks(one, undertakers, tasks)) {
      rows.add(
          RowFactory.create(
              task, one.step(), one.room(), one.turn(), one.kind(), one.id(), one.line()));
    }
    return rows;
  }

  /// The counts of every step, for every task.
  private static Dataset<Row> counts(Dataset<Row> counts, int tasks) {
    Column[] all = IntStream.range(0, tasks).mapToObj(task -> lit(task)).toArray(Column[]::new);
    Column[] columns =
        Arrays.stream(SCHEMA.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    return counts
        .select(
            explode(array(all)).as(DayRowCodec.TASK),
            col(DayRowCodec.STEP).as(RelatedCodec.STEP),
            lit(FollowRows.COUNTS).as(RelatedCodec.ROOM),
            lit(0).as(RelatedCodec.TURN),
            lit("counts").as(RelatedCodec.KIND),
            lit(null).cast(DataTypes.StringType).as(RelatedCodec.ID),
            col(DayRowCodec.DOCUMENT).as(RelatedCodec.LINE))
        .select(columns);
  }
}
