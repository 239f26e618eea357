package org.isnad.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// What a block gives out: a relation, what series and commitments are made of, or the fingerprint of its state at one of its borders.
///
/// @param block its number
/// @param border [#RELATION] or [#FOLLOWED], else [#BEGINNING] or [#END]
/// @param fingerprint of the state at the border
/// @param related null for a border
record BlockRow(int block, int border, long fingerprint, @Nullable Related related)
    implements Serializable {
  static final int FOLLOWED = -1;
  static final int RELATION = 0;
  static final int BEGINNING = 1;
  static final int END = 2;

  static final String BLOCK = "block";
  static final String BORDER = "border";
  static final String FINGERPRINT = "fingerprint";

  private static final Related NONE = new Related(0, 0, 0, "", null, new byte[0]);

  static final StructType SCHEMA = schema();

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add(BLOCK, DataTypes.IntegerType, false)
            .add(BORDER, DataTypes.IntegerType, false)
            .add(FINGERPRINT, DataTypes.LongType, false);
    for (var field : List.of(RelatedCodec.SCHEMA.fields())) {
      schema = schema.add(field);
    }
    return schema;
  }

  static BlockRow of(int block, Related related) {
    return new BlockRow(block, RELATION, 0, related);
  }

  static BlockRow followed(int block, Related one) {
    return new BlockRow(block, FOLLOWED, 0, one);
  }

  static BlockRow border(int block, int border, long fingerprint) {
    return new BlockRow(block, border, fingerprint, null);
  }

  Row row() {
    Related one = related == null ? NONE : related;
    return RowFactory.create(
        block,
        border,
        fingerprint,
        one.step(),
        one.room(),
        one.turn(),
        one.kind(),
        one.id(),
        one.line());
  }

  static BlockRow of(Row row) {
    int border = row.getInt(row.fieldIndex(BORDER));
    return new BlockRow(
        row.getInt(row.fieldIndex(BLOCK)),
        border,
        row.getLong(row.fieldIndex(FINGERPRINT)),
        border <= RELATION ? RelatedCodec.related(row) : null);
  }
}
