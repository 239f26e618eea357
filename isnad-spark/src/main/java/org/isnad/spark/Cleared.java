package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.row_number;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/// Reports, each id once. Of several the first by the hash of its bytes is kept, then the first that was read, as on one machine.
///
/// @param reports without the others
/// @param differing how many of the others were of other bytes
record Cleared(Dataset<Row> reports, long differing) {
  private static final List<String> PLACE =
      List.of(OutcomeCodec.FILE_ORDINAL, OutcomeCodec.RECORD_ORDER, OutcomeCodec.TURN);

  static Cleared of(Dataset<Row> reports) {
    Column[] order =
        Stream.concat(Stream.of(OutcomeCodec.SHA256), PLACE.stream())
            .map(name -> col(name))
            .toArray(Column[]::new);
    WindowSpec ofId = Window.partitionBy(OutcomeCodec.ID).orderBy(order);
    Dataset<Row> others =
        reports
            .select(
                Stream.concat(Stream.of(OutcomeCodec.ID, OutcomeCodec.SHA256), PLACE.stream())
                    .map(name -> col(name))
                    .toArray(Column[]::new))
            .withColumn("rank", row_number().over(ofId))
            .withColumn("kept", first(OutcomeCodec.SHA256).over(ofId))
            .filter(col("rank").gt(1))
            .cache();
    try {
      if (others.isEmpty()) {
        return new Cleared(reports, 0);
      }
      long differing = others.filter(col("kept").notEqual(col(OutcomeCodec.SHA256))).count();
      Dataset<Row> places =
          others.select(PLACE.stream().map(name -> col(name)).toArray(Column[]::new));
      return new Cleared(
          reports.join(places, PLACE.toArray(String[]::new), "left_anti"), differing);
    } finally {
      others.unpersist();
    }
  }
}
