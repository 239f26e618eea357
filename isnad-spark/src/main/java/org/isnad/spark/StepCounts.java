package org.isnad.spark;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.isnad.relate.report.StemCounts;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/// In how many reports of each step each stem stands: sums of what partitions counted. Static and thread-safe.
final class StepCounts {
  private StepCounts() {}

  /// One row for each step.
  ///
  /// @param counted rows of steps, several for some
  static Dataset<Row> summed(Dataset<Row> counted) {
    return counted
        .repartition(col(DayRowCodec.STEP))
        .sortWithinPartitions(DayRowCodec.STEP)
        .mapPartitions(
            (Iterator<Row> rows) -> new Summing(rows).rows(), Encoders.row(DayRowCodec.SCHEMA));
  }

  /// Adds up rows of one step that follow one another. For one thread.
  private static final class Summing {
    private final Iterator<Row> rows;
    private @Nullable DayRow next;

    Summing(Iterator<Row> rows) {
      this.rows = rows;
      this.next = read();
    }

    private @Nullable DayRow read() {
      return rows.hasNext() ? DayRowCodec.dayRow(rows.next()) : null;
    }

    Iterator<Row> rows() {
      return new Flattened<>(this::sum);
    }

    private @Nullable List<Row> sum() {
      DayRow first = next;
      if (first == null) {
        return null;
      }
      StemCounts sum = StemCounts.NONE;
      for (DayRow row = first; row != null && row.step() == first.step(); row = next) {
        sum = sum.plus(counts(row));
        next = read();
      }
      return List.of(
          DayRowCodec.row(
              new DayRow(Preparing.COUNTS, first.step(), "", List.of(), List.of(), sum.packed())));
    }
  }

  private static StemCounts counts(DayRow row) {
    byte[] packed = row.document();
    if (packed == null) {
      throw new IllegalStateException("a step without counts: " + row.step());
    }
    return StemCounts.unpacked(packed);
  }

  /// The counts of all reports before some steps.
  ///
  /// @param steps ascending, 0 the first
  static HashMap<Integer, StemCounts> before(Dataset<Row> ofSteps, List<Integer> steps) {
    Map<Integer, StemCounts> ofSegments =
        new TreeMap<>(
            ofSteps
                .toJavaRDD()
                .mapToPair(row -> {
                  DayRow counted = DayRowCodec.dayRow(row);
                  return new Tuple2<>(segment(counted.step(), steps), counts(counted));
                })
                .reduceByKey(StemCounts::plus)
                .collectAsMap());
    HashMap<Integer, StemCounts> before = new HashMap<>();
    StemCounts all = StemCounts.NONE;
    for (int step : steps) {
      before.put(step, all);
      all = all.plus(ofSegments.getOrDefault(step, StemCounts.NONE));
    }
    return before;
  }

  private static int segment(int step, List<Integer> starts) {
    int segment = 0;
    for (int start : starts) {
      if (start <= step) {
        segment = start;
      }
    }
    return segment;
  }
}
