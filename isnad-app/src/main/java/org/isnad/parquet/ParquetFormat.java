package org.isnad.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.isnad.source.FileFormat;
import org.isnad.source.SourceLimits;
import org.jspecify.annotations.Nullable;

/// Parquet, read by DuckDB: only the columns that are looked for, row by row in the file's order. Immutable and thread-safe.
public record ParquetFormat() implements FileFormat {
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
    try (Connection connection = open()) {
      Map<String, String> types = types(connection, file);
      Map<String, String> columns = new LinkedHashMap<>();
      names.stream()
          .sorted()
          .forEach(name -> {
            String expression = expression(name, types);
            if (expression != null) {
              columns.put(name, expression);
            }
          });
      if (columns.isEmpty()) {
        to.refuse(
            null,
            "no-text",
            "The table's columns are "
                + String.join(", ", types.keySet())
                + "; none of them is known. Say which holds the text: --map text=NAME.");
        return;
      }
      rows(connection, file, columns, limits, to);
    } catch (SQLException e) {
      to.refuse(null, BROKEN, "The Parquet file cannot be read: " + firstLine(e) + ".");
    }
  }

  private static Connection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    properties.setProperty("threads", "1");
    properties.setProperty("memory_limit", "512MB");
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    return DriverManager.getConnection("jdbc:duckdb:", properties);
  }

  private static Map<String, String> types(Connection connection, Path file) throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    try (PreparedStatement describe =
        connection.prepareStatement("DESCRIBE SELECT * FROM read_parquet(?)")) {
      describe.setString(1, file.toString());
      try (ResultSet rows = describe.executeQuery()) {
        while (rows.next()) {
          types.put(rows.getString(1), rows.getString(2).toUpperCase(Locale.ROOT));
        }
      }
    }
    return types;
  }

  /// What gives the name's value as text; null where the table has no such column. Times come out in ISO 8601.
  private static @Nullable String expression(String name, Map<String, String> types) {
    String type = types.get(name);
    if (type != null) {
      String column = quoted(name);
      return type.equals("TIMESTAMP WITH TIME ZONE")
          ? "strftime(make_timestamp(epoch_us(" + column + ")), '%Y-%m-%dT%H:%M:%SZ')"
          : type.startsWith("TIMESTAMP")
              ? "strftime(" + column + ", '%Y-%m-%dT%H:%M:%S')"
              : "CAST(" + column + " AS VARCHAR)";
    }
    int dot = name.indexOf('.');
    String outer = dot < 0 ? null : types.get(name.substring(0, dot));
    String inner = name.substring(dot + 1);
    return outer != null
            && outer.startsWith("STRUCT(")
            && outer.contains(inner.toUpperCase(Locale.ROOT))
        ? "CAST(struct_extract("
            + quoted(name.substring(0, dot))
            + ", '"
            + inner.replace("'", "''")
            + "') AS VARCHAR)"
        : null;
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static void rows(
      Connection connection,
      Path file,
      Map<String, String> columns,
      SourceLimits limits,
      Records to)
      throws SQLException {
    List<String> names = new ArrayList<>(columns.keySet());
    String sql = "SELECT " + String.join(", ", columns.values()) + " FROM read_parquet(?)";
    try (Statement settings = connection.createStatement()) {
      settings.execute("SET preserve_insertion_order = true");
    }
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, file.toString());
      try (ResultSet rows = select.executeQuery()) {
        long number = 0;
        while (rows.next()) {
          number++;
          row(rows, number, names, limits, to);
        }
        if (number == 0) {
          to.refuse(null, "empty", "The table holds no row.");
        }
      }
    }
  }

  private static void row(
      ResultSet rows, long number, List<String> names, SourceLimits limits, Records to)
      throws SQLException {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    long size = 0;
    for (int i = 0; i < names.size(); i++) {
      String value = rows.getString(i + 1);
      size += value == null ? 0 : value.length();
      values.put(names.get(i), value);
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

  private static String firstLine(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
