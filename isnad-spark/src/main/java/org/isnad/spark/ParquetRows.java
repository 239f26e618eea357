package org.isnad.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.isnad.source.FileFormat;
import org.isnad.source.SourceLimits;
import org.jspecify.annotations.Nullable;

/// Parquet, read by the library that Spark brings along: only the columns that are looked for, row by row in the file's order. Immutable and thread-safe.
record ParquetRows() implements FileFormat {
  private static final String MAGIC = "PAR1";
  private static final String BROKEN = "bad-parquet";

  @Override
  public boolean recognizes(byte[] head) {
    if (head.length < MAGIC.length()) {
      return false;
    }
    for (int i = 0; i < MAGIC.length(); i++) {
      if (head[i] != MAGIC.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(Path file, Set<String> names, SourceLimits limits, Records to)
      throws IOException {
    Configuration configuration = new Configuration(false);
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
    try {
      MessageType schema = schema(path, configuration);
      Map<String, ParquetValue> columns = columns(schema, names);
      if (columns.isEmpty()) {
        to.refuse(null, "no-text", unknown(schema));
        return;
      }
      configuration.set(ReadSupport.PARQUET_READ_SCHEMA, wanted(schema, columns).toString());
      rows(path, configuration, columns, limits, to);
    } catch (RuntimeException e) {
      to.refuse(null, BROKEN, "The Parquet file cannot be read: " + firstLine(e) + ".");
    }
  }

  private static MessageType schema(org.apache.hadoop.fs.Path path, Configuration configuration)
      throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      return reader.getFooter().getFileMetaData().getSchema();
    }
  }

  private static String unknown(MessageType schema) {
    List<String> names = schema.getFields().stream().map(Type::getName).toList();
    return "The table's columns are "
        + String.join(", ", names)
        + "; none of them is known. Say which holds the text: --map text=NAME.";
  }

  /// What gives the value of each name that the table has.
  private static Map<String, ParquetValue> columns(MessageType schema, Set<String> names) {
    Map<String, ParquetValue> columns = new LinkedHashMap<>();
    names.stream()
        .sorted()
        .forEach(name -> {
          ParquetValue value = ParquetValue.of(schema, name);
          if (value != null) {
            columns.put(name, value);
          }
        });
    return columns;
  }

  private static MessageType wanted(MessageType schema, Map<String, ParquetValue> columns) {
    List<Type> fields = new ArrayList<>();
    for (Type field : schema.getFields()) {
      if (columns.values().stream().anyMatch(value -> value.outer().equals(field.getName()))) {
        fields.add(field);
      }
    }
    return new MessageType(schema.getName(), fields);
  }

  private static void rows(
      org.apache.hadoop.fs.Path path,
      Configuration configuration,
      Map<String, ParquetValue> columns,
      SourceLimits limits,
      Records to)
      throws IOException {
    long number = 0;
    try (ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), path).withConf(configuration).build()) {
      for (Group row = rows.read(); row != null; row = rows.read()) {
        number++;
        row(row, number, columns, limits, to);
      }
    }
    if (number == 0) {
      to.refuse(null, "empty", "The table holds no row.");
    }
  }

  private static void row(
      Group row, long number, Map<String, ParquetValue> columns, SourceLimits limits, Records to) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    long size = 0;
    for (Map.Entry<String, ParquetValue> column : columns.entrySet()) {
      String value = column.getValue().text(row);
      size += value == null ? 0 : value.length();
      values.put(column.getKey(), value);
    }
    if (size > limits.recordBytes()) {
      to.refuse(
          number,
          "too-large",
          "The row is larger than the limit of " + limits.recordBytes() + " bytes for one record.");
    } else {
      to.record(number, values);
    }
  }

  private static String firstLine(RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /// Whether the group has a field of that name.
  static @Nullable Type field(GroupType group, String name) {
    return group.containsField(name) ? group.getType(name) : null;
  }
}
