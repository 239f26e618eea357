package org.isnad.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/// [DayRow]s as rows. Static and thread-safe.
final class DayRowCodec {
  static final String TASK = "task";
  static final String STEP = "step";
  static final String REPORT = "report";
  static final String OWN = "own";
  static final String KNOWN = "known";
  static final String DOCUMENT = "document";

  static final StructType SCHEMA =
      new StructType()
          .add(TASK, DataTypes.IntegerType, false)
          .add(STEP, DataTypes.IntegerType, false)
          .add(REPORT, DataTypes.StringType, false)
          .add(OWN, DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add(KNOWN, DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add(DOCUMENT, DataTypes.BinaryType);

  private DayRowCodec() {}

  static Row row(DayRow row) {
    return RowFactory.create(
        row.task(),
        row.step(),
        row.report(),
        row.own().toArray(),
        row.known().toArray(),
        row.document());
  }

  static DayRow dayRow(Row row) {
    List<String> own = row.getList(row.fieldIndex(OWN));
    List<String> known = row.getList(row.fieldIndex(KNOWN));
    return new DayRow(
        row.getInt(row.fieldIndex(TASK)),
        row.getInt(row.fieldIndex(STEP)),
        row.getAs(REPORT),
        own,
        known,
        row.getAs(DOCUMENT));
  }
}
