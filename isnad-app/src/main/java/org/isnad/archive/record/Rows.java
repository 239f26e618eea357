package org.isnad.archive.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// New rows of one table, sent in batches. Cells are given in the order of the columns. Belongs to one transaction and one thread.
final class Rows implements AutoCloseable {
  private static final int BATCH = 2_000;

  private final PreparedStatement statement;
  private final int columns;
  private int column;
  private int waiting;

  private Rows(PreparedStatement statement, int columns) {
    this.statement = statement;
    this.columns = columns;
  }

  /// @param columns parted by spaces
  static Rows into(Connection connection, String table, String columns) throws SQLException {
    return of(connection, table, columns, "");
  }

  /// The same, where a row that is there already stays as it is.
  static Rows distinctInto(Connection connection, String table, String columns)
      throws SQLException {
    return of(connection, table, columns, " on conflict do nothing");
  }

  private static Rows of(Connection connection, String table, String columns, String end)
      throws SQLException {
    List<String> names = List.of(columns.split(" "));
    String sql =
        "insert into "
            + table
            + " ("
            + String.join(", ", names)
            + ") values ("
            + String.join(", ", Collections.nCopies(names.size(), "?"))
            + ")"
            + end;
    return new Rows(connection.prepareStatement(sql), names.size());
  }

  Rows number(long value) throws SQLException {
    statement.setLong(++column, value);
    return this;
  }

  Rows number(int value) throws SQLException {
    statement.setInt(++column, value);
    return this;
  }

  Rows number(@Nullable Long value) throws SQLException {
    if (value == null) {
      return none(Types.BIGINT);
    }
    return number(value.longValue());
  }

  Rows number(@Nullable Integer value) throws SQLException {
    if (value == null) {
      return none(Types.INTEGER);
    }
    return number(value.intValue());
  }

  Rows decimal(double value) throws SQLException {
    statement.setDouble(++column, value);
    return this;
  }

  Rows decimal(@Nullable Number value) throws SQLException {
    if (value == null) {
      return none(Types.DOUBLE);
    }
    return decimal(value.doubleValue());
  }

  /// A text that no index holds.
  Rows text(@Nullable String value) throws SQLException {
    statement.setString(++column, Storable.text(value));
    return this;
  }

  /// A text that an index holds.
  Rows indexed(@Nullable String value) throws SQLException {
    statement.setString(++column, Storable.indexed(value));
    return this;
  }

  /// A value of an enumeration as the wire has it.
  Rows word(@Nullable Enum<?> value) throws SQLException {
    statement.setString(++column, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    return this;
  }

  Rows bytes(byte[] value) throws SQLException {
    statement.setBytes(++column, value);
    return this;
  }

  Rows span(@Nullable Span span) throws SQLException {
    return span == null
        ? none(Types.INTEGER).none(Types.INTEGER)
        : number(span.start()).number(span.end());
  }

  private Rows none(int type) throws SQLException {
    statement.setNull(++column, type);
    return this;
  }

  /// The row is complete.
  void add() throws SQLException {
    if (column != columns) {
      throw new IllegalStateException(column + " cells for " + columns + " columns");
    }
    column = 0;
    statement.addBatch();
    if (++waiting == BATCH) {
      send();
    }
  }

  /// Sends what waits.
  void send() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
