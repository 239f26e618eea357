package org.isnad.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.relate.report.StemCounts;

/// Folds the blocks, side by side, until all are right. For one thread.
final class BlocksRun {
  private final RelateWork work;
  private final DayPlan plan;
  private final Borders borders;
  private final List<Integer> starts;
  private final Dataset<Row> given;
  private final Broadcast<HashMap<Integer, StemCounts>> counts;

  /// In which attempt each block was folded last.
  private final Map<Integer, Integer> attempts = new TreeMap<>();

  private int again;

  /// @param starts steps at which a block can begin, ascending, 0 the first
  /// @param given documents and ids of all steps
  /// @param counts of all reports before each of `starts`
  BlocksRun(
      RelateWork work,
      DayPlan plan,
      Borders borders,
      List<Integer> starts,
      Dataset<Row> given,
      HashMap<Integer, StemCounts> counts) {
    this.work = work;
    this.plan = plan;
    this.borders = borders;
    this.starts = List.copyOf(starts);
    this.given = given;
    this.counts = work.broadcast(counts);
  }

  /// Documents, and which entities across reports are in each, as rows of one table.
  static Dataset<Row> given(Dataset<Row> documents, Dataset<Row> ids) {
    Column none = array().cast(DataTypes.createArrayType(DataTypes.StringType, false));
    return documents
        .select(
            col(DayRowCodec.STEP),
            col(DayRowCodec.REPORT),
            none.as(DayRowCodec.OWN),
            none.as(DayRowCodec.KNOWN),
            col(DayRowCodec.DOCUMENT))
        .union(
            ids.select(
                col(DayRowCodec.STEP),
                col(DayRowCodec.REPORT),
                col(DayRowCodec.OWN),
                col(DayRowCodec.KNOWN),
                lit(null).cast(DataTypes.BinaryType).as(DayRowCodec.DOCUMENT)));
  }

  void run() {
    int attempt = 0;
    fold(borders.runs(), attempt);
    List<Run> wrong = borders.again(starts);
    while (!wrong.isEmpty()) {
      attempt++;
      again += wrong.stream().mapToInt(run -> run.blocks().size()).sum();
      fold(wrong, attempt);
      wrong = borders.again(starts);
    }
  }

  /// How many had to be folded again.
  int again() {
    return again;
  }

  /// What the blocks gave that are right, as [Related].
  ///
  /// @param border [BlockRow#RELATION] or [BlockRow#FOLLOWED]
  Dataset<Row> related(int border) {
    Dataset<Row> all = work.spark().createDataFrame(List.of(), RelatedCodec.SCHEMA);
    Map<Integer, List<Integer>> blocks = new TreeMap<>();
    attempts.forEach(
        (block, attempt) -> blocks.computeIfAbsent(attempt, key -> new ArrayList<>()).add(block));
    for (Map.Entry<Integer, List<Integer>> attempt : blocks.entrySet()) {
      all =
          all.union(
              rows(attempt.getKey())
                  .filter(
                      col(BlockRow.BORDER)
                          .equalTo(border)
                          .and(col(BlockRow.BLOCK).isin(attempt.getValue().toArray())))
                  .select(columns()));
    }
    return all;
  }

  static Column[] columns() {
    return Arrays.stream(RelatedCodec.SCHEMA.fieldNames())
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  private void fold(List<Run> runs, int attempt) {
    HashMap<Integer, Run> byNumber = new HashMap<>();
    List<Row> tasks = new ArrayList<>();
    for (Run run : runs) {
      byNumber.put(run.number(), run);
      run.blocks().forEach(block -> attempts.put(block.number(), attempt));
      for (int step = run.warm(); step < run.to(); step++) {
        tasks.add(RowFactory.create(step, run.number()));
      }
    }
    DayPlan days = plan;
    Broadcast<Loaded<Rooms>> loaded = work.rooms();
    Broadcast<HashMap<Integer, StemCounts>> before = counts;
    work.write(
        table(attempt),
        rowsOf(tasks)
            .repartitionById(borders.blocks(), col(DayRowCodec.TASK))
            .sortWithinPartitions(DayRowCodec.STEP, DayRowCodec.REPORT)
            .mapPartitions(
                (Iterator<Row> rows) ->
                    new BlockFold(
                            RelateWork.dayRows(rows),
                            loaded.value().get(),
                            days,
                            byNumber,
                            before.value())
                        .rows(),
                Encoders.row(BlockRow.SCHEMA)));
    rows(attempt)
        .filter(col(BlockRow.BORDER).gt(BlockRow.RELATION))
        .collectAsList()
        .forEach(row -> borders.tell(BlockRow.of(row)));
  }

  /// Documents and ids of the steps, once for each task that folds them.
  private Dataset<Row> rowsOf(List<Row> tasks) {
    StructType schema =
        new StructType()
            .add("at", DataTypes.IntegerType, false)
            .add(DayRowCodec.TASK, DataTypes.IntegerType, false);
    Dataset<Row> steps = broadcast(work.spark().createDataFrame(tasks, schema));
    return given
        .join(steps, given.col(DayRowCodec.STEP).equalTo(steps.col("at")))
        .select(
            col(DayRowCodec.TASK),
            col(DayRowCodec.STEP),
            col(DayRowCodec.REPORT),
            col(DayRowCodec.OWN),
            col(DayRowCodec.KNOWN),
            col(DayRowCodec.DOCUMENT));
  }

  private static String table(int attempt) {
    return "blocks-" + attempt;
  }

  private Dataset<Row> rows(int attempt) {
    return work.read(table(attempt), BlockRow.SCHEMA);
  }
}
