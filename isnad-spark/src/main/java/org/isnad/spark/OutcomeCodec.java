package org.isnad.spark;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// [Outcome]s as rows: one table for both kinds, in which a refused item has a code and no document. Static and thread-safe.
final class OutcomeCodec {
  static final String FILE_ORDINAL = "file_ordinal";
  static final String RECORD_ORDER = "record_order";
  static final String TURN = "turn";
  static final String ID = "id";
  static final String ADDRESS = "address";
  static final String DAY = "day";
  static final String SHA256 = "sha256";
  static final String PROBLEMS = "problems";
  static final String DOCUMENT = "document";
  static final String REFUSED_FILE = "refused_file";
  static final String REFUSED_RECORD = "refused_record";
  static final String REFUSED_OFFSET = "refused_offset";
  static final String REFUSED_CODE = "refused_code";
  static final String REFUSED_MESSAGE = "refused_message";

  static final StructType SCHEMA =
      new StructType()
          .add(FILE_ORDINAL, DataTypes.IntegerType, false)
          .add(RECORD_ORDER, DataTypes.LongType, false)
          .add(TURN, DataTypes.IntegerType, false)
          .add(ID, DataTypes.StringType)
          .add(ADDRESS, DataTypes.StringType)
          .add(DAY, DataTypes.DateType)
          .add(SHA256, DataTypes.StringType)
          .add(PROBLEMS, DataTypes.createArrayType(DataTypes.StringType, false))
          .add(DOCUMENT, DataTypes.BinaryType)
          .add(REFUSED_FILE, DataTypes.StringType)
          .add(REFUSED_RECORD, DataTypes.LongType)
          .add(REFUSED_OFFSET, DataTypes.LongType)
          .add(REFUSED_CODE, DataTypes.StringType)
          .add(REFUSED_MESSAGE, DataTypes.StringType);

  private OutcomeCodec() {}

  static Row row(Outcome outcome) {
    Outcome.At at = outcome.at();
    return switch (outcome) {
      case Outcome.Report report ->
          RowFactory.create(
              at.file(),
              at.record(),
              at.turn(),
              report.id(),
              report.address(),
              report.day(),
              report.sha256(),
              report.problems().toArray(),
              report.document(),
              null,
              null,
              null,
              null,
              null);
      case Outcome.Refused refused ->
          RowFactory.create(
              at.file(),
              at.record(),
              at.turn(),
              null,
              null,
              null,
              null,
              null,
              null,
              refused.file(),
              refused.record(),
              refused.offset(),
              refused.code(),
              refused.message());
    };
  }

  /// @param row with all columns of [#SCHEMA], by name
  static Outcome outcome(Row row) {
    Outcome.At at =
        new Outcome.At(
            row.getInt(row.fieldIndex(FILE_ORDINAL)),
            row.getLong(row.fieldIndex(RECORD_ORDER)),
            row.getInt(row.fieldIndex(TURN)));
    String code = row.getAs(REFUSED_CODE);
    if (code != null) {
      return new Outcome.Refused(
          at,
          row.getAs(REFUSED_FILE),
          row.<@Nullable Long>getAs(REFUSED_RECORD),
          row.<@Nullable Long>getAs(REFUSED_OFFSET),
          code,
          row.getAs(REFUSED_MESSAGE));
    }
    List<String> problems = row.getList(row.fieldIndex(PROBLEMS));
    return new Outcome.Report(
        at,
        row.getAs(ID),
        row.getAs(ADDRESS),
        day(row.getAs(DAY)),
        row.getAs(SHA256),
        problems,
        row.getAs(DOCUMENT));
  }

  /// A column of dates gives `java.sql.Date` unless the session was told otherwise.
  static @Nullable LocalDate day(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> day;
      case java.sql.Date day -> day.toLocalDate();
      default -> throw new IllegalArgumentException("no day: " + value);
    };
  }
}
