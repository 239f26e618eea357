package org.isnad.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;

/// Loads published tables into a schema of PostgreSQL by COPY, side by side. All goes into a schema beside, which takes the name when everything is there; each part of
/// a table is loaded in one transaction that also notes it, so that a task which is done twice loads once. Immutable.
///
/// @param url `jdbc:postgresql://…`; a password stands in the environment's PGPASSWORD or in ~/.pgpass
/// @param schema that is made; one of that name is replaced
record PostgresLoad(String url, String schema) implements Serializable {
  private static final String ALREADY_THERE = "23505";

  /// Loads the tables of a folder that was published.
  void run(SparkSession spark, String folder, List<Table> tables) throws SQLException {
    execute("drop schema if exists " + loading() + " cascade");
    execute("create schema " + loading());
    execute(
        "create table "
            + loading()
            + ".loaded (what text, part integer, primary key (what, part))");
    for (Table table : tables) {
      execute(create(table));
      ForeachPartitionFunction<Row> load = rows -> load(table, rows, TaskContext.getPartitionId());
      PublishJob.read(spark, folder + "/" + table.name(), table).foreachPartition(load);
    }
    finish(tables);
  }

  private String loading() {
    return name(schema + "__loading");
  }

  private static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String create(Table table) {
    return "create table "
        + loading()
        + "."
        + name(table.name())
        + table.columns().stream()
            .map(column ->
                name(column.name())
                    + " "
                    + column.type().sql()
                    // By code point, as in the record, not as some language sorts.
                    + (column.type() == Table.Type.TEXT ? " collate \"C\"" : "")
                    + (column.nullable() ? "" : " not null"))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private void load(Table table, Iterator<Row> rows, int part) throws SQLException, IOException {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      try (PreparedStatement note =
          connection.prepareStatement("insert into " + loading() + ".loaded values (?, ?)")) {
        note.setString(1, table.name());
        note.setInt(2, part);
        note.executeUpdate();
      } catch (SQLException e) {
        if (ALREADY_THERE.equals(e.getSQLState())) {
          // Another attempt of this task has loaded the part.
          connection.rollback();
          return;
        }
        throw e;
      }
      CopyIn copy =
          connection
              .unwrap(BaseConnection.class)
              .getCopyAPI()
              .copyIn("copy " + loading() + "." + name(table.name()) + " from stdin");
      StringBuilder line = new StringBuilder();
      while (rows.hasNext()) {
        line(rows.next(), line);
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
      }
      copy.endCopy();
      connection.commit();
    }
  }

  /// A row in the text format of COPY.
  static void line(Row row, StringBuilder line) {
    line.setLength(0);
    for (int cell = 0; cell < row.length(); cell++) {
      if (cell > 0) {
        line.append('\t');
      }
      cell(row.get(cell), line);
    }
    line.append('\n');
  }

  private static void cell(@Nullable Object value, StringBuilder line) {
    if (value == null) {
      line.append("\\N");
      return;
    }
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\\' -> line.append("\\\\");
        default -> line.append(unit);
      }
    }
  }

  /// Keys and indexes, once the rows are there; then the name.
  private void finish(List<Table> tables) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set search_path to " + loading());
      for (Table table : tables) {
        String key =
            table.columns().stream()
                .filter(Table.Column::key)
                .map(column -> name(column.name()))
                .collect(Collectors.joining(", "));
        statement.execute("alter table " + name(table.name()) + " add primary key (" + key + ")");
      }
      for (Table.Index index : Table.indexes()) {
        if (tables.stream().anyMatch(table -> table.name().equals(index.table()))) {
          statement.execute(
              "create index "
                  + name(index.name())
                  + " on "
                  + name(index.table())
                  + " ("
                  + index.columns()
                  + ")");
        }
      }
      statement.execute("drop table loaded");
      statement.execute("drop schema if exists " + name(schema) + " cascade");
      statement.execute("alter schema " + loading() + " rename to " + name(schema));
      connection.commit();
    }
  }
}
