package org.isnad.archive.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tables that one writer fills, table after table in big batches. Belongs to one transaction and one thread.
final class Tables implements AutoCloseable {
  private final Connection connection;
  private final List<Rows> all = new ArrayList<>();

  Tables(Connection connection) {
    this.connection = connection;
  }

  /// @param columns parted by spaces
  Rows rows(String table, String columns) throws SQLException {
    return keep(Rows.into(connection, table, columns));
  }

  /// A table in which a row that is there already stays as it is.
  Rows distinctRows(String table, String columns) throws SQLException {
    return keep(Rows.distinctInto(connection, table, columns));
  }

  private Rows keep(Rows rows) {
    all.add(rows);
    return rows;
  }

  /// Sends what waits.
  void send() throws SQLException {
    for (Rows rows : all) {
      rows.send();
    }
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows : all) {
      rows.close();
    }
  }
}
