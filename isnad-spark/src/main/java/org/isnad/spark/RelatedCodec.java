package org.isnad.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/// [Related] relations as rows. Static and thread-safe.
final class RelatedCodec {
  static final String STEP = "step";
  static final String ROOM = "room";
  static final String TURN = "turn";
  static final String KIND = "kind";
  static final String ID = "id";
  static final String LINE = "document";

  static final StructType SCHEMA =
      new StructType()
          .add(STEP, DataTypes.IntegerType, false)
          .add(ROOM, DataTypes.IntegerType, false)
          .add(TURN, DataTypes.IntegerType, false)
          .add(KIND, DataTypes.StringType, false)
          .add(ID, DataTypes.StringType)
          .add(LINE, DataTypes.BinaryType, false);

  private RelatedCodec() {}

  static Row row(Related related) {
    return RowFactory.create(
        related.step(),
        related.room(),
        related.turn(),
        related.kind(),
        related.id(),
        related.line());
  }

  static Related related(Row row) {
    return new Related(
        row.getInt(row.fieldIndex(STEP)),
        row.getInt(row.fieldIndex(ROOM)),
        row.getInt(row.fieldIndex(TURN)),
        row.getAs(KIND),
        row.getAs(ID),
        row.getAs(LINE));
  }
}
