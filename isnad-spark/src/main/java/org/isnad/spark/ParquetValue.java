package org.isnad.spark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/// Gives a column's value as text; times in ISO 8601, as Isnad's other reader of Parquet does. Immutable and thread-safe.
///
/// @param outer the column
/// @param inner its member where it is a structure
/// @param type of the value
record ParquetValue(String outer, @Nullable String inner, Type type) {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /// Of julian days, the one of 1970-01-01.
  private static final int EPOCH = 2_440_588;

  /// What gives the value that the name leads to; null where the table has no such column of plain values.
  static @Nullable ParquetValue of(MessageType schema, String name) {
    Type whole = ParquetRows.field(schema, name);
    if (whole != null) {
      return plain(name, null, whole);
    }
    int dot = name.indexOf('.');
    Type outer = dot < 0 ? null : ParquetRows.field(schema, name.substring(0, dot));
    if (outer == null || outer.isPrimitive() || outer.isRepetition(Type.Repetition.REPEATED)) {
      return null;
    }
    GroupType group = outer.asGroupType();
    String inner = name.substring(dot + 1);
    Type member = ParquetRows.field(group, inner);
    return member == null ? null : plain(outer.getName(), inner, member);
  }

  private static @Nullable ParquetValue plain(String outer, @Nullable String inner, Type type) {
    return type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)
        ? new ParquetValue(outer, inner, type)
        : null;
  }

  /// The value of a row; null where it has none.
  @Nullable String text(Group row) {
    if (row.getFieldRepetitionCount(outer) == 0) {
      return null;
    }
    if (inner == null) {
      return value(row, outer);
    }
    Group member = row.getGroup(outer, 0);
    return member.getFieldRepetitionCount(inner) == 0 ? null : value(member, inner);
  }

  private String value(Group row, String field) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    PrimitiveTypeName stored = type.asPrimitiveType().getPrimitiveTypeName();
    if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      return time(row.getLong(field, 0), time);
    }
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(field, 0)).toString();
    }
    if (stored == PrimitiveTypeName.INT96) {
      NanoTime nanos = NanoTime.fromBinary(row.getInt96(field, 0));
      return SECONDS.format(
          LocalDate.ofEpochDay(nanos.getJulianDay() - (long) EPOCH)
              .atStartOfDay()
              .plusNanos(nanos.getTimeOfDayNanos()));
    }
    return stored == PrimitiveTypeName.BINARY
        ? row.getString(field, 0)
        : row.getValueToString(row.getType().getFieldIndex(field), 0);
  }

  private static String time(long value, TimestampLogicalTypeAnnotation meaning) {
    ChronoUnit unit =
        switch (meaning.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    String time =
        SECONDS.format(LocalDateTime.ofInstant(Instant.EPOCH.plus(value, unit), ZoneOffset.UTC));
    return meaning.isAdjustedToUTC() ? time + "Z" : time;
  }
}
